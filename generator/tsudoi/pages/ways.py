"""入口: the page that a need and a category share: a heading, and the records by district."""

from dataclasses import replace
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.model import Service
from tsudoi.pages import calls, groups
from tsudoi.pages.frame import Frame, Link, around, trail
from tsudoi.plan import Page
from tsudoi.vocabulary import Term

KINDS = {"need": said("困りごと"), "category": said("種別")}
"""A need and a category may share a word (買い物); the tab of the browser tells them apart."""


def page(edition: Edition, path: PurePosixPath, kind: str, term: Term, services: tuple[Service, ...]) -> Page:
    """A page for a word of the vocabulary; ``kind`` is "need" or "category"."""
    return Page(
        path,
        f"{kind}.html",
        {
            "frame": _frame(edition, path, kind, term),
            "term": term,
            "count": len(services),
            "groups": groups.groups(edition, services),
            "call": calls.of_publisher(edition),
        },
    )


def _frame(edition: Edition, path: PurePosixPath, kind: str, term: Term) -> Frame:
    town = edition.town.settings.name
    description = said("{town}の「{name}」の集まりと手助けを、小学校区ごとにまとめました。", town=town, name=term.name)
    styles = ("css/needs.css",) if kind == "need" else ()
    return replace(
        around(edition, path, said("{name}({kind})", name=term.name, kind=KINDS[kind]), description),
        crumbs=trail(edition, Link(term.name)),
        door="needs",
        styles=("css/ways.css", *styles),
    )
