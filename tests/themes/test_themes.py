"""Themes: a town's own file lies over the shipped one, and a theme nobody has is said to be one."""

import pytest
from tests.a_town import a_service, an_edition, at

from tsudoi import pages, render, themes
from tsudoi.plan import Page

ORDINARY = ("machi", "yoru")


def drawn(theme, path, **town):
    edition = an_edition(a_service(), **town)
    page = next(item for item in pages.pages(edition) if isinstance(item, Page) and item.path == path)
    return render.press(theme, edition).draw(page).body.decode()


def test_the_shipped_themes_are_known_without_a_town(tmp_path):
    assert themes.names(tmp_path) == ORDINARY


def test_a_theme_that_nobody_has_is_named_with_those_there_are(tmp_path):
    with pytest.raises(themes.UnknownTheme) as caught:
        themes.find("matchi", tmp_path)
    assert (caught.value.name, caught.value.known) == ("matchi", ORDINARY)


@pytest.mark.parametrize("name", ["..", "machi/../machi", "/tmp", ""])
def test_a_name_cannot_lead_out_of_the_shelf(tmp_path, name):
    with pytest.raises(themes.UnknownTheme):
        themes.find(name, tmp_path)


def test_a_town_replaces_one_template_and_keeps_the_rest(tmp_path):
    own = tmp_path / "themes" / "machi" / "templates" / "parts" / "footer.html"
    own.parent.mkdir(parents=True)
    own.write_text("<footer>わがまちの足もと</footer>", encoding="utf-8")
    page = drawn(themes.find("machi", tmp_path), at("index.html"))
    assert "わがまちの足もと" in page
    assert "お住まいの地区から" in page


def test_a_town_adds_a_picture_and_its_word_gets_it(tmp_path):
    own = tmp_path / "themes" / "machi" / "icons" / "onsen.svg"
    own.parent.mkdir(parents=True)
    own.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    theme = themes.find("machi", tmp_path)
    assert theme.read("icons/onsen.svg").startswith(b"<svg")
    assert theme.read("icons/bus.svg").startswith(b"<svg")


def test_the_second_shipped_theme_changes_one_css_and_one_template(tmp_path):
    machi, yoru = themes.find("machi", tmp_path), themes.find("yoru", tmp_path)
    changed = {name for name in yoru.files if machi.files.get(name) != yoru.files[name]}
    assert changed == {"css/theme.css", "templates/parts/footer.html"}
    page = drawn(yoru, at("index.html"))
    assert "css/theme." in page
    assert "はじめて行くときは" not in page  # that sentence is in machi's footer
    assert "css/theme." not in drawn(machi, at("index.html"))


def test_the_mark_of_a_town_is_read_only_inside_its_folder(tmp_path):
    (tmp_path / "secret.svg").write_text("<svg/>", encoding="utf-8")
    town = tmp_path / "town"
    (town / "resources").mkdir(parents=True)
    (town / "resources" / "mark.svg").write_text("<svg/>", encoding="utf-8")
    theme = themes.find("machi", town)
    assert theme.of_town("resources/mark.svg") == b"<svg/>"
    assert theme.of_town("../secret.svg") is None
    assert theme.of_town("resources/none.svg") is None
