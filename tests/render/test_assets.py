"""Css, scripts and icons: named by their content, minified, with pictures set in."""

import re

import pytest
from tests.a_town import a_service, a_term, a_town, some_settings

from tsudoi import load, themes, vocabulary
from tsudoi.model import Recruitment
from tsudoi.render import assets
from tsudoi.settings import Look
from tsudoi.vocabulary import Vocabulary


def finished(tmp_path, **town):
    return assets.finish(themes.find("machi", tmp_path), a_town(**town))


def own(tmp_path, name, text):
    file = tmp_path / "themes" / "machi" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_a_name_changes_with_the_content_and_only_with_it(tmp_path):
    before = finished(tmp_path)["css/home.css"].path
    assert finished(tmp_path)["css/home.css"].path == before
    assert re.fullmatch(r"assets/css/home\.[0-9a-f]{10}\.css", str(before))
    own(tmp_path, "css/home.css", ".hello { color: red; }")
    assert finished(tmp_path)["css/home.css"].path != before


def test_css_loses_its_comments_and_blanks(tmp_path):
    own(tmp_path, "css/home.css", "/* why */\n.hello  {  color : red ; }\n")
    assert finished(tmp_path)["css/home.css"].body == b".hello{color:red}"


def test_a_small_picture_is_set_into_the_css(tmp_path):
    own(tmp_path, "css/home.css", ".hello { -webkit-mask: url(../icons/bus.svg); }")
    body = finished(tmp_path)["css/home.css"].body.decode()
    assert body.startswith('.hello{-webkit-mask:url("data:image/svg+xml,<svg')
    assert "#" not in body  # a bare # would end the address


def test_a_large_picture_is_called_by_its_new_name(tmp_path):
    own(tmp_path, "icons/big.svg", f"<svg>{'x' * 5000}</svg>")
    own(tmp_path, "css/home.css", ".hello { background: url('../icons/big.svg'); }")
    found = finished(tmp_path)
    assert f"url(../{found['icons/big.svg'].path.relative_to('assets')})" in found["css/home.css"].body.decode()


def test_css_that_names_a_missing_picture_is_a_mistake(tmp_path):
    own(tmp_path, "css/home.css", ".hello { background: url(../icons/no-such.svg); }")
    with pytest.raises(LookupError, match=r"css/home\.css names \.\./icons/no-such\.svg"):
        finished(tmp_path)


def test_vendor_css_may_name_pictures_that_nobody_uses(tmp_path):
    own(tmp_path, "vendor/x/x.css", ".x { background: url(images/layers.png); }")
    assert finished(tmp_path)["vendor/x/x.css"].body == b'.x{background:url("data:,")}'


@pytest.mark.parametrize(
    "name, served", [("LICENSE", True), ("MIT-LICENCE.txt", True), ("stamp.txt", False), ("x.ttf", False)]
)
def test_licence_texts_go_along_and_other_texts_do_not(tmp_path, name, served):
    own(tmp_path, f"vendor/x/{name}", "text")
    assert (f"vendor/x/{name}" in finished(tmp_path)) is served


def test_the_colours_of_the_town_are_a_file_of_their_own(tmp_path):
    look = Look(cloth="#204060", call="#7f340a")
    body = finished(tmp_path, settings=some_settings(look=look), vocabulary=Vocabulary())[assets.TOWN].body
    assert body == b":root{--cloth:#204060;--call:#7f340a}"


@pytest.mark.parametrize("colour", ["red;}body{display:none", "url(https://example.com)", "#12", "var(--x)"])
def test_what_is_no_colour_does_not_get_into_the_css(tmp_path, colour):
    settings = some_settings(look=Look(cloth=colour))
    assert finished(tmp_path, settings=settings, vocabulary=Vocabulary())[assets.TOWN].body == b""


def test_every_feature_gets_its_picture_and_an_unknown_picture_gets_none(tmp_path):
    own(tmp_path, "icons/onsen.svg", "<svg/>")
    words = Vocabulary(features=(a_term("a", "温泉", icon="onsen"), a_term("b", "謎", icon="no-such")))
    body = finished(tmp_path, vocabulary=words)[assets.TOWN].body.decode()
    assert ".i-onsen{" in body
    assert "no-such" not in body


@pytest.mark.parametrize("recruitment, is_drawn", [(None, False), (Recruitment(text="見守り"), True)])
def test_the_pictures_of_a_recruitment_come_with_the_first_that_recruits(tmp_path, recruitment, is_drawn):
    town = a_town(a_service(recruitment=recruitment))
    body = assets.finish(themes.find("machi", tmp_path), town)[assets.TOWN].body.decode()
    assert (".i-person{" in body, ".i-point{" in body) == (is_drawn, is_drawn)


def test_the_mark_of_the_town_is_served_where_there_is_one(tmp_path):
    (tmp_path / "mark.svg").write_text("<svg/>", encoding="utf-8")
    found = finished(tmp_path, settings=some_settings(look=Look(mark="mark.svg")))
    assert found["town/mark.svg"].body == b"<svg/>"
    assert "town/mark.svg" not in finished(tmp_path, settings=some_settings(look=Look(mark="none.svg")))


def test_every_picture_of_the_shipped_vocabulary_is_in_the_theme(tmp_path):
    theme = themes.find("machi", tmp_path)
    words, _ = vocabulary.read(None, load.starter_vocabulary())
    icons = {term.icon for term in (*words.needs, *words.features) if term.icon}
    assert {icon for icon in icons if f"icons/{icon}.svg" not in theme.files} == set()


def test_our_scripts_lose_their_comments_and_indents_and_nothing_else(tmp_path):
    script = "// 一行\n/** Says what. */\nif (a) {\n  b('// c'); // d\n}\n"
    own(tmp_path, "js/today.js", script)
    own(tmp_path, "vendor/x/x.js", script)
    made = finished(tmp_path)
    assert made["js/today.js"].body.decode() == "if (a) {\nb('// c'); // d\n}\n"
    assert made["vendor/x/x.js"].body.decode() == script


def test_a_script_names_what_it_imports_as_that_will_be_called_and_changes_with_it(tmp_path):
    own(tmp_path, "js/today.js", "import { element } from './element.js';\nelement('p');\n")
    made = finished(tmp_path)
    assert f"from './{made['js/element.js'].path.name}';" in made["js/today.js"].body.decode()
    own(tmp_path, "js/element.js", "export const element = null;\n")
    assert finished(tmp_path)["js/today.js"].path != made["js/today.js"].path
