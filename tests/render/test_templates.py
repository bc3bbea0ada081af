"""Templates that somebody edits: a mistake is named, and a change is seen at once."""

from pathlib import PurePosixPath

import jinja2
import pytest
from tests.a_town import an_edition, at

from tsudoi import pages, render, themes
from tsudoi.plan import Page


@pytest.mark.parametrize(
    "template, line, reason",
    [
        ("{% extends 'base.html' %}\n{% block main %}\n{{ nothing.here }}{% endblock %}", 3, "nothing"),
        ("{% extends 'base.html' %}\n{% block main %}{% if %}{% endblock %}", 2, ""),
        ("{% extends 'base.html' %}{% block main %}\n\n\n{{ asset('css/none.css') }}{% endblock %}", 4, "css/none.css"),
        ("{% extends 'gone.html' %}", None, "no such template"),
    ],
)
def test_a_mistake_in_a_template_is_named_with_its_line_and_page(tmp_path, template, line, reason):
    own = tmp_path / "themes" / "machi" / "templates" / "not_found.html"
    own.parent.mkdir(parents=True)
    own.write_text(template, encoding="utf-8")
    edition = an_edition()
    press = render.press(themes.find("machi", tmp_path), edition)
    page = next(item for item in pages.pages(edition) if item.path == PurePosixPath("404.html"))
    with pytest.raises(render.TemplateMistake) as caught:
        press.draw(page)
    assert caught.value.line == line
    assert caught.value.template == ("not_found.html" if line else "gone.html")
    assert caught.value.page == PurePosixPath("404.html")
    assert reason in caught.value.reason


def test_a_template_is_compiled_once_and_again_when_it_changed(tmp_path, monkeypatch):
    """In a preview one press follows another, and somebody may be editing the theme."""
    compiled = []
    real = jinja2.Environment.compile
    monkeypatch.setattr(jinja2.Environment, "compile", lambda self, *of: compiled.append(of[1]) or real(self, *of))
    own = tmp_path / "themes" / "machi" / "templates" / "not_found.html"
    own.parent.mkdir(parents=True)
    told = []
    for words in ("迷子", "迷子", "道しるべ"):
        own.write_text(words, encoding="utf-8")
        press = render.press(themes.find("machi", tmp_path), an_edition())
        told.append(press.draw(Page(at("404.html"), "not_found.html", {})).body.decode().strip())
    assert told == ["迷子", "迷子", "道しるべ"]
    assert compiled == ["not_found.html", "not_found.html"]
