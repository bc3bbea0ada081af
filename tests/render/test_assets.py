"""Css, scripts and icons: named by their content, minified, with pictures set in."""

import re

import pytest
from tests.a_town import a_service, a_term, a_town, some_settings

from tsudoi import load, themes, vocabulary
from tsudoi.model import Recruitment
from tsudoi.render import assets
from tsudoi.render.chosen import apart
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
    body = finished(tmp_path, settings=some_settings(look=look))[assets.TOWN].body
    assert body == b":root{--cloth:#204060;--call:#7f340a}"


@pytest.mark.parametrize("colour", ["", "red;}body{display:none", "url(https://example.com)", "#12", "var(--x)"])
def test_what_is_no_colour_does_not_get_into_the_css(tmp_path, colour):
    assert assets.TOWN not in finished(tmp_path, settings=some_settings(look=Look(cloth=colour)))


def test_a_part_is_put_where_it_is_called_for_once_and_is_no_file(tmp_path):
    own(tmp_path, "css/parts/one.css", "b { top: 0 }")
    own(tmp_path, "css/parts/two.css", '@import "one.css";\n.c { mask: url(../../icons/big.svg) }')
    own(tmp_path, "icons/big.svg", f"<svg>{'x' * 5000}</svg>")
    own(tmp_path, "css/home.css", '/* why */\n@import "parts/one.css";\n@import "parts/two.css";\na { top: 0 }')
    found = finished(tmp_path)
    big = found["icons/big.svg"].path.relative_to("assets")
    assert found["css/home.css"].body.decode() == f"b{{top:0}}.c{{mask:url(../{big})}}a{{top:0}}"
    assert [name for name in found if name.startswith("css/parts/")] == []


def test_line_drawings_are_drawn_on_one_sheet_and_others_keep_their_picture(tmp_path):
    lines = themes.find("machi", tmp_path).read("icons/bus.svg").decode()
    for name, drawn in {"one": "<path d='M1 1'/>", "two": "<path d='M2 2'/>", "three": "<path d='M3 3'/>"}.items():
        own(tmp_path, f"icons/{name}.svg", f"{lines[: lines.index('>') + 1]}{drawn}</svg>")
    own(tmp_path, "icons/other.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    rules = "".join(f".i-{name}{{--i: url(../icons/{name}.svg)}}" for name in ("one", "two", "other", "three", "one"))
    own(tmp_path, "css/home.css", f":root{{--sheet: url(sheet)}}{rules}")
    body = finished(tmp_path)["css/home.css"].body.decode()
    assert body.count("<svg xmlns=") == 2 and "viewBox='0 0 88 24'" in body
    assert "<svg x='32'><path d='M2 2'/></svg><svg x='64'>" in body
    assert re.findall(r"\.i-(\w+){--p:([\d.]+%)}", body) == [
        ("one", "0%"),
        ("two", "50%"),
        ("three", "100%"),
        ("one", "0%"),
    ]
    assert '.i-other{--i:url("data:' in body


def test_every_feature_gets_its_picture_and_an_unknown_picture_gets_none(tmp_path):
    own(tmp_path, "icons/onsen.svg", "<svg/>")
    words = Vocabulary(features=(a_term("a", "温泉", icon="onsen"), a_term("b", "謎", icon="no-such")))
    body = finished(tmp_path, vocabulary=words)["css/base.css"].body.decode()
    assert ".i-onsen{" in body
    assert "no-such" not in body


@pytest.mark.parametrize("recruitment, is_drawn", [(None, False), (Recruitment(text="見守り"), True)])
def test_the_pictures_of_a_recruitment_come_with_the_first_that_recruits(tmp_path, recruitment, is_drawn):
    town = a_town(a_service(recruitment=recruitment))
    body = assets.finish(themes.find("machi", tmp_path), town)["css/base.css"].body.decode()
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


def test_our_scripts_are_shortened_and_those_of_others_are_not(tmp_path):
    script = (
        "// 一行\nconst f = (longer) => {\n  /** Says what. */\n  return longer + '// c'; // d\n};\nexport { f };\n"
    )
    own(tmp_path, "js/own.js", script)
    own(tmp_path, "vendor/x/x.js", script)
    made = finished(tmp_path)
    assert made["js/own.js"].body.decode() == 'const f=e=>e+"// c";export{f}\n'
    assert made["vendor/x/x.js"].body.decode() == script


@pytest.mark.parametrize(
    "kept", ["`x  ${b?`  y  // z`:1}  // q`", "/  b[/]`/u.test(c)", "`${/`/.test(d)}  `", "await import(e)", "f?.g??=1"]
)
def test_what_only_looks_like_a_comment_or_a_blank_is_left_alone(tmp_path, kept):
    own(tmp_path, "js/own.js", f"h(\n  {kept}\n);\n")
    assert finished(tmp_path)["js/own.js"].body.decode().strip() == f"h({kept})"


@pytest.mark.parametrize(
    "way", ["import { element } from './element.js';\nelement('p')", "await import('./element.js')"]
)
def test_a_script_names_what_it_imports_as_that_will_be_called_and_changes_with_it(tmp_path, way):
    own(tmp_path, "js/own.js", way)
    made = finished(tmp_path)
    assert f'"./{made["js/element.js"].path.name}"' in made["js/own.js"].body.decode()
    own(tmp_path, "js/element.js", "export const element = null;\n")
    assert finished(tmp_path)["js/own.js"].path != made["js/own.js"].path


def test_a_script_holds_those_that_it_only_runs_each_by_itself(tmp_path):
    own(tmp_path, "js/one.js", "import { element } from './element.js';\nconst said = 'one';\nelement(said);\n")
    own(tmp_path, "js/two.js", "import { element } from './element.js';\nconst said = 'two';\nelement(said);\n")
    own(tmp_path, "js/own.js", "// both\nimport './one.js';\nimport './two.js';\nconst said = 3;\nwindow.x = said;\n")
    made = finished(tmp_path)
    body = made["js/own.js"].body.decode()
    assert body.count("import{") == 1 and body.startswith(f'import{{element}}from"./{made["js/element.js"].path.name}"')
    assert re.findall(r'"one"|"two"|3', body) == ['"one"', '"two"', "3"]
    assert body.count("const ") == 3


def test_a_script_that_cannot_be_read_stays_as_it_is_written(tmp_path):
    own(tmp_path, "js/own.js", "const = ;\n")
    assert finished(tmp_path)["js/own.js"].body == b"const = ;\n"


@pytest.mark.parametrize(
    "css, rest, chosen",
    [
        ("a{b:c}", "a{b:c}", ""),
        ("html[data-size=large]{b:c}a{d:e}", "a{d:e}", "html[data-size=large]{b:c}"),
        ("html[data-size] .x,html[data-contrast=high] :is(a,b){c:d}", "", "html[data-size] .x,html[data-contrast=high] :is(a,b){c:d}"),
        ("html[data-size] .x,p{c:d}", "html[data-size] .x,p{c:d}", ""),  # who has not chosen needs it, too
        ("html[data-ruby=on] p{c:d}", "html[data-ruby=on] p{c:d}", ""),  # readings are chosen in the page itself
        ("@media print{a{b:c}html[data-size] a{d:e}}", "@media print{a{b:c}}", "@media print{html[data-size] a{d:e}}"),
        ('.a{b:"}"}html[data-size] .b{c:"{\'"}', '.a{b:"}"}', 'html[data-size] .b{c:"{\'"}'),
        ("@page{size:A4}a{b:url(\"data:,it's\")}", "@page{size:A4}a{b:url(\"data:,it's\")}", ""),
    ],
)  # fmt: skip
def test_what_only_a_choice_needs_stands_apart(css, rest, chosen):
    assert apart(css) == (rest, chosen)


def test_nothing_of_a_stylesheet_is_lost_where_it_is_parted(tmp_path):
    made = finished(tmp_path)
    for name in ("css/base", "css/district"):
        rest, chosen = (made[f"{name}{end}.css"].body.decode() for end in ("", ".chosen"))
        assert "html[data-size=largest]" in chosen and "html[data-size=largest]" not in rest
        assert rest.count("{") == rest.count("}") and chosen.count("{") == chosen.count("}")
