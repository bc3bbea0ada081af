"""文章: a content page's Markdown as HTML that can do no harm."""

import re
from itertools import cycle

import markdown
import nh3

TAGS = {
    *("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "a"),
    *("h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}

_EXTENSIONS = ("tables", "def_list", "sane_lists")
_JAPANESE = r"[ぁ-ヿ一-鿿々、。「」（）！？ー〜・]"
_SOFT_BREAK = re.compile(rf"(?<={_JAPANESE})\n(?={_JAPANESE})")
_SPARED = re.compile(r"(<a\b.*?</a>|<code\b.*?</code>|<[^>]*>)", re.DOTALL)
_PHONE = re.compile(r"(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])")
_HEADING = re.compile(r"(</?h)([1-6])(?=[\s>])")


def html(text: str) -> str:
    """Safe HTML: no raw HTML, no images, links to https, http, tel and mailto, and no heading above h2."""
    cleaned = nh3.clean(
        _shifted(_reader().convert(_joined(text))),
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"https", "http", "tel", "mailto"},
        link_rel=None,
    )
    return _dialled(cleaned).replace("<th>", '<th scope="col">')


def _dialled(cleaned: str) -> str:
    """Telephone numbers become links that stay in one line, but for those within a link or in code."""
    kept = _SPARED.split(cleaned)
    return "".join(
        part if spared else _PHONE.sub(_call, part) for part, spared in zip(kept, cycle((False, True)), strict=False)
    )


def _call(found: re.Match[str]) -> str:
    return f'<a class="nb" href="tel:{found[0].replace("-", "")}">{found[0]}</a>'


def _joined(text: str) -> str:
    """A line that is only broken for the editor goes on without a blank: Japanese has none between its words."""
    return _SOFT_BREAK.sub("", text)


def _reader() -> markdown.Markdown:
    reader = markdown.Markdown(extensions=_EXTENSIONS, output_format="html")
    reader.preprocessors.deregister("html_block")  # without these two, <tags> in the text stay text
    reader.inlinePatterns.deregister("html")
    return reader


def _shifted(drawn: str) -> str:
    """The page's own h1 stays alone: the highest heading of the text becomes h2, the others keep their distance."""
    shift = 2 - min((int(level) for _, level in _HEADING.findall(drawn)), default=2)
    return _HEADING.sub(lambda match: f"{match[1]}{min(6, int(match[2]) + shift)}", drawn)
