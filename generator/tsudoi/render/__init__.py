"""刷る: a page and its theme become the bytes of a file."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import jinja2

from tsudoi import languages
from tsudoi.edition import Edition
from tsudoi.languages import JAPANESE, Tongue
from tsudoi.pages import addresses
from tsudoi.plan import Artifact, Page
from tsudoi.render import abroad, assets
from tsudoi.render.compiled import Compiled
from tsudoi.render.filters import FILTERS, message
from tsudoi.themes import Theme

_COMPILED, _COMPILED_ABROAD = Compiled(), Compiled()
"""All languages but Japanese share what was compiled: it asks its environment for whatever depends on one of them."""


class TemplateMistake(Exception):
    """A template cannot be read or names something that is not there: a fault of the theme, with its place."""

    def __init__(self, template: str, line: int | None, page: PurePosixPath, reason: str) -> None:
        super().__init__(f"templates/{template}, line {line}, drawing {page}: {reason}")
        self.template = template
        self.line = line
        self.page = page
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Press:
    """Draws pages of one edition in one theme. ``hashed`` maps a theme file to its address in the site, ``root`` is where the
    site lives on its host, ``environments`` has one for each language."""

    environments: Mapping[str, jinja2.Environment]
    finished: tuple[Artifact, ...]
    hashed: Mapping[str, PurePosixPath]
    root: str

    def draw(self, page: Page) -> Artifact:
        """One page; TemplateMistake says where a template went wrong."""
        try:
            template = self.environments[page.language].get_template(page.template)
            body = template.render(page.context, **self._links(page))
        except jinja2.TemplateSyntaxError as mistake:
            raise TemplateMistake(mistake.name or "?", mistake.lineno, page.path, mistake.message or "") from mistake
        except jinja2.TemplateNotFound as mistake:
            raise TemplateMistake(str(mistake.name), None, page.path, "no such template") from mistake
        except (jinja2.UndefinedError, TypeError, LookupError, AttributeError, ValueError) as mistake:
            raise TemplateMistake(*_place(mistake, page.template), page.path, str(mistake)) from mistake
        return Artifact(page.path, (body.strip() + "\n").encode())

    def assets(self) -> tuple[Artifact, ...]:
        """Css, scripts, icons and vendor files, each under a name that changes with its content."""
        return self.finished

    @property
    def mark(self) -> str:
        """Another one as soon as any asset is another one."""
        names = "\n".join(sorted(str(path) for path in self.hashed.values()))
        return hashlib.sha256(names.encode()).hexdigest()[:12]

    def _links(self, page: Page) -> dict[str, Any]:
        here, code = page.path, page.language
        return {
            "to": lambda target: self._relative(here, addresses.in_language(code, PurePosixPath(target))),
            "there": lambda other: self._relative(here, addresses.in_language(other, page.context["frame"].path)),
            "asset": lambda name: self._relative(here, self._hashed(name)),
            "has_asset": lambda name: name in self.hashed,
            "assets_mark": lambda: self.mark,
        }

    def _hashed(self, name: str) -> PurePosixPath:
        if name not in self.hashed:
            raise LookupError(f"the theme has no file {name}")
        return self.hashed[name]

    def _relative(self, page: PurePosixPath, target: PurePosixPath) -> str:
        if page.name == addresses.NOT_FOUND.name:  # a server shows it at any address: its links cannot be relative
            return addresses.url(self.root, target)
        return addresses.relative(page, target)


def press(theme: Theme, edition: Edition) -> Press:
    """Everything that is the same for all pages, made once."""
    finished = assets.finish(theme, edition.town)
    hashed = {name: file.path for name, file in finished.items()}
    settings = edition.town.settings
    environments = {each.code: _environment(theme, each) for each in (JAPANESE, *settings.languages)}
    return Press(environments, tuple(finished.values()), hashed, urlsplit(settings.base_url).path or "/")


def _environment(theme: Theme, tongue: Tongue) -> jinja2.Environment:
    """Where templates find their filters, ``_`` for what they say, and the language they say it in."""
    environment = _plain(theme, _COMPILED) if tongue.is_japanese else _plain(theme, _COMPILED_ABROAD)
    environment.filters.update(FILTERS)
    environment.globals.update(_=message, tongue=tongue)
    if not tongue.is_japanese:
        abroad.settle(environment, languages.voice(tongue.code))
    return environment


def _plain(theme: Theme, compiled: Compiled) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: _source(theme, name)),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled,
        optimized=compiled is _COMPILED,
    )


def _source(theme: Theme, name: str) -> tuple[str, str, None] | None:
    file = f"templates/{name}"
    return (theme.read(file).decode(), file, None) if file in theme.files else None


def _place(mistake: Exception, template: str) -> tuple[str, int | None]:
    """The innermost template line of a traceback; jinja2 rewrites tracebacks so that they point into templates."""
    place: tuple[str, int | None] = (template, None)
    trace = mistake.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith("templates/"):
            place = (file.removeprefix("templates/"), trace.tb_lineno)
        trace = trace.tb_next
    return place
