"""Content pages: Markdown in, harmless HTML out."""

from urllib.parse import unquote

import pytest

from tsudoi import prose


@pytest.mark.parametrize(
    "written, drawn",
    [
        ("**太字**です", "<p><strong>太字</strong>です</p>"),
        ("[市役所](https://example.jp/)", '<p><a href="https://example.jp/">市役所</a></p>'),
        ("[電話](tel:0999200100)", '<p><a href="tel:0999200100">電話</a></p>'),
        ("1. 一\n2. 二", "<ol>\n<li>一</li>\n<li>二</li>\n</ol>"),
    ],
)
def test_plain_markdown_is_drawn(written, drawn):
    assert prose.html(written) == drawn


@pytest.mark.parametrize(
    "written, drawn",
    [
        ("一行目です。\n二行目です。", "<p>一行目です。二行目です。</p>"),  # no blank between Japanese lines
        ("word\nword", "<p>word\nword</p>"),
        ("前の段落\n\n次の段落", "<p>前の段落</p>\n<p>次の段落</p>"),
        ("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>"),
    ],
)
def test_a_line_broken_for_the_editor_goes_on_without_a_blank(written, drawn):
    assert prose.html(written) == drawn


@pytest.mark.parametrize(
    "written",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "文の中の <b onclick=alert(1)>字</b>",
        "<iframe src='https://example.jp'></iframe>",
        "<!-- 見えない -->",
    ],
)
def test_raw_html_stays_text(written):
    assert "&lt;" in prose.html(written)
    assert "<script" not in prose.html(written)
    assert "<img" not in prose.html(written)
    assert "<iframe" not in prose.html(written)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"])
def test_a_link_that_runs_loses_its_target(target):
    assert "href" not in prose.html(f"[押す]({target})")


def test_pictures_from_elsewhere_do_not_come_in():
    assert "<img" not in prose.html("![絵](https://example.com/a.png)")


@pytest.mark.parametrize(
    "written, levels",
    [
        ("# 一\n## 二\n### 三", ["h2", "h3", "h4"]),  # the page has its own h1
        ("## 二\n### 三", ["h2", "h3"]),
        ("### 三\n#### 四", ["h2", "h3"]),
        ("# 一\n###### 六", ["h2", "h6"]),
    ],
)
def test_headings_begin_below_the_title_of_the_page(written, levels):
    drawn = prose.html(written)
    assert [f"h{drawn[at + 2]}" for at in range(len(drawn)) if drawn.startswith("<h", at)] == levels


def test_a_table_says_what_its_columns_are():
    drawn = prose.html("| 曜日 | 所 |\n|:--|--:|\n| 月 | 3 |")
    assert '<th scope="col">曜日</th>' in drawn
    assert "style" not in drawn
    assert "align" not in drawn


@pytest.mark.parametrize(
    "text, drawn",
    [
        ("電話 0999-20-0100 へ", '<p>電話 <a class="nb" href="tel:0999200100">0999-20-0100</a> へ</p>'),
        ("[0999-20-0100](tel:0999200100)", '<p><a href="tel:0999200100">0999-20-0100</a></p>'),
        ("`0999-20-0100`", "<p><code>0999-20-0100</code></p>"),
        ("[窓口](https://example.jp/0999-20-0100)", '<p><a href="https://example.jp/0999-20-0100">窓口</a></p>'),
        ("番号 10999-20-0100 と 2026-11-22", "<p>番号 10999-20-0100 と 2026-11-22</p>"),
        (
            "[**0999-20-0100**](https://example.jp/)",
            '<p><a href="https://example.jp/"><strong>0999-20-0100</strong></a></p>',
        ),
    ],
)
def test_a_telephone_number_can_be_called_and_does_not_break(text, drawn):
    assert prose.html(text).strip() == drawn


WRITTEN = """はじめ
[市](https://a.example.jp/) と [次](about.md)、
[下](#nope) ![絵](a.png "題")
<me@example.jp> <https://b.example.jp>

`[コード](code.md)`
[悪](javascript:alert) [参照][r] [根](/services/x/) [あ い](<a b.md>)

[r]: ref.md
[余り]: unused.md"""


def test_links_and_images_are_found_with_their_lines():
    found = [(pointer.text, pointer.target, pointer.line) for pointer in prose.pointers(WRITTEN)]
    assert found == [
        ("市", "https://a.example.jp/", 1),
        ("次", "about.md", 1),
        ("下", "#nope", 2),
        ("絵", "a.png", 2),
        ("https://b.example.jp", "https://b.example.jp", 3),
        ("悪", "javascript:alert", 6),
        ("参照", "ref.md", 8),
        ("根", "/services/x/", 6),
        ("あ い", "a b.md", 6),
    ]
    assert [pointer.text for pointer in prose.pointers(WRITTEN) if not pointer.is_kept] == ["絵", "悪"]


@pytest.mark.parametrize(
    "target, drawn",
    [
        ("other.md", "../other/"),
        ("./other.md", "../other/"),
        ("other.md#先", "../other/#先"),
        ("%E5%9C%B0%E5%9B%B3.md", "../page-1/"),  # editors write Japanese names so
        ("guide/map.md", "../guide-map/"),
        ("/services/x/", "../services/x/"),  # from wherever the site lives
        ("../services/x/", "../services/x/"),
        ("https://other.md", "https://other.md"),
        ("//other.md", "//other.md"),
        ("unknown.md", "unknown.md"),
        ("#先", "#先"),
    ],
)
def test_the_name_of_a_file_becomes_the_address_of_its_page(target, drawn):
    links = {"other.md": "../other/", "地図.md": "../page-1/", "guide/map.md": "../guide-map/"}
    assert f'href="{drawn}"' in unquote(prose.html(f"[次]({target})", links))


def test_days_and_hours_stay_whole_where_a_line_breaks() -> None:
    drawn = prose.html("日にちが出ている午前10時30分。[午後3時](https://example.jp/)")
    assert '<span class="nb">日にちが</span><wbr>出ている<span class="nb">午前10時30分</span>' in drawn
    assert ">午後3時</a>" in drawn
