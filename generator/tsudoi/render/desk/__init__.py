"""担当者の紙: pages that stay at the desk, each a single file that opens without a network and prints."""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath

import jinja2

from tsudoi import qr
from tsudoi.confirming.printed import Sheets
from tsudoi.plan import QrView
from tsudoi.reports.values import LEVELS, Report


def report(found: Report) -> bytes:
    """The report of a check as HTML; its one style stands in it and is the only thing that it may load."""
    return _drawn("report", report=found, levels=LEVELS)


def sheets(asked: Sheets) -> bytes:
    """Sheets to ask with as HTML, one record a page; the code of each stands there in letters and as a picture."""
    return _drawn("sheets", asked=asked, picture=_picture)


def _picture(code: str) -> str:
    return qr.draw(QrView(PurePosixPath("code.svg"), code)).body.decode()


def _drawn(name: str, **context: object) -> bytes:
    style = _text(f"{name}.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = _environment().get_template(f"{name}.html")
    return page.render(**context, style=style, digest=f"sha256-{digest}").encode()


@cache
def _text(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FunctionLoader(_text),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
