"""文章: a content page's Markdown as HTML that can do no harm."""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle
from types import MappingProxyType
from unicodedata import normalize
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.treeprocessors import Treeprocessor

from tsudoi import spoken

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


_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_OF_THE_LIBRARY = "\x02"
"""It hides the letters of a mail address behind such signs."""

Links = Mapping[str, str]
"""A file that a page may name (about.md) → the address of its page from there (../about/)."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A link or an image as written: ``line`` counts the text's lines from 0; ``is_kept`` is False where it is not drawn."""

    text: str
    target: str
    line: int
    is_image: bool = False
    is_kept: bool = True


def html(text: str, links: Links = MappingProxyType({})) -> str:
    """Safe HTML: no raw HTML, no images, links to https, http, tel and mailto, and no heading above h2."""
    reader = _reader()
    reader.treeprocessors.register(_Leading(reader, links), "leading", 5)
    cleaned = _cleaned(_shifted(reader.convert(_joined(text))))
    return _in_text(_whole, _in_text(_dialled, cleaned)).replace("<th>", '<th scope="col">')


def pointers(text: str) -> Iterator[Pointer]:
    """Every link and image, in the order of the text."""
    reader = _reader()
    seen = _Collecting(reader)
    reader.treeprocessors.register(seen, "collecting", 5)
    reader.convert(text)
    place = 0
    for element in seen.found:
        pointer, place = _pointer(element, text, place)
        if not pointer.target.startswith(_OF_THE_LIBRARY):
            yield pointer


def led(target: str, links: Links) -> str:
    """Where a link leads: another file of content/ by the address of its page; / is the site, wherever it lives."""
    path, mark, fragment = target.partition("#")
    if not path or _SCHEME.match(path):
        return target
    if path.startswith("/"):
        return f"..{target}"
    return f"{links.get(normalize('NFC', posixpath.normpath(unquote(path))), path)}{mark}{fragment}"


class _Leading(Treeprocessor):
    """Turns the names of files into addresses."""

    def __init__(self, reader: markdown.Markdown, links: Links) -> None:
        super().__init__(reader)
        self.links = links

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            link.set("href", led(link.get("href", ""), self.links))


class _Collecting(Treeprocessor):
    """Keeps the links and images of a text."""

    found: tuple[Element, ...] = ()

    def run(self, root: Element) -> None:
        self.found = tuple(element for element in root.iter() if element.tag in ("a", "img"))


def _pointer(element: Element, text: str, start: int) -> tuple[Pointer, int]:
    """The library does not say where a link stands: it is looked for behind the one before it."""
    is_image = element.tag == "img"
    target = element.get("src" if is_image else "href", "")
    said = element.get("alt", "") if is_image else "".join(element.itertext())
    place, start = _place(text, target, start)
    is_kept = not is_image and "href" in _cleaned('<a href="{}">x</a>'.format(target.replace('"', "%22")))
    return Pointer(said, target, text.count("\n", 0, place), is_image, is_kept), start


def _place(text: str, target: str, start: int) -> tuple[int, int]:
    """Where the link stands, and from where to look for the next; a link by a mark is shown where the mark is explained."""
    exact = re.escape(target)
    if found := re.compile(rf"\]\(\s*<?{exact}|<{exact}>").search(text, start):
        return found.start(), found.end()
    marked = re.search(rf"^ *\[.*\]: *<?{exact}", text, re.MULTILINE)
    return (marked.start() if marked else start), start


def _cleaned(drawn: str) -> str:
    return nh3.clean(
        drawn,
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"https", "http", "tel", "mailto"},
        link_rel=None,
    )


def _in_text(change: Callable[[str], str], cleaned: str) -> str:
    """Changed wherever it is neither a tag nor within a link or code."""
    kept = _SPARED.split(cleaned)
    return "".join(part if spared else change(part) for part, spared in zip(kept, cycle((False, True)), strict=False))


def _dialled(text: str) -> str:
    """Telephone numbers become links that stay in one line."""
    return _PHONE.sub(_call, text)


def _whole(text: str) -> str:
    """Words that must not be cut stay in one line."""
    return spoken.WHOLE.sub(r'<span class="nb">\g<0></span><wbr>', text)


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
