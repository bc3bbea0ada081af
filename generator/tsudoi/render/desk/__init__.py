"""担当者の紙: pages that stay at the desk, each a single file that opens without a network and prints."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

import jinja2

from tsudoi.reports.values import LEVELS, Report


def report(found: Report) -> bytes:
    """The report of a check as HTML; its one style stands in it and is the only thing that it may load."""
    style = _text("report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = _environment().get_template("report.html")
    return page.render(report=found, levels=LEVELS, style=style, digest=f"sha256-{digest}").encode()


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
