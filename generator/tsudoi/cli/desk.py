"""窓口: how one command speaks: in which language and form, on which streams."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from tsudoi.cli import findings
from tsudoi.notices import Notice


class _Console(Console):
    """rich would exit with 1, as after errors in the records, when the reader has gone."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


@dataclass(frozen=True, slots=True)
class Desk:
    """Findings go to standard output; for machines nothing else does."""

    lang: str
    is_for_machines: bool
    verbose: bool
    out: Console
    err: Console

    def tell(self, notices: Iterable[Notice]) -> None:
        """All findings."""
        if self.is_for_machines:
            for notice in notices:
                _line(findings.for_machines(notice, self.lang))
            return
        for indent, text in findings.for_people(notices, self.lang, self.verbose):
            self._print(indent, text)

    def line(self, indent: int, text: str) -> None:
        """One line of a listing."""
        self._print(indent, Text(text))

    def _print(self, indent: int, text: Text) -> None:
        """A terminal folds long lines under their beginning; a file keeps each sentence on one line."""
        if self.out.is_terminal:
            self.out.print(Padding(text, (0, 0, 0, indent)))
        else:
            self.out.print(Text(" " * indent).append(text))

    def conclude(self, text: str, is_good: bool = True) -> None:
        """The last sentence; machines read the exit code instead."""
        if not self.is_for_machines:
            self.out.print(f"\n{text}", style="bold green" if is_good else "bold red", markup=False)

    def add(self, text: str) -> None:
        """One more line below the conclusion."""
        if not self.is_for_machines:
            self.out.print(text, style="bold green", markup=False)

    @contextmanager
    def busy(self, text: str) -> Iterator[None]:
        """Something that takes a moment; only a person at a terminal is told."""
        if self.is_for_machines or not self.err.is_terminal:
            yield
            return
        with self.err.status(text):
            yield


def desk(lang: str, form: str, verbose: bool = False) -> Desk:
    """The desk of this run."""
    return Desk(lang, form == "json", verbose, _console(stderr=False), _console(stderr=True))


def _console(stderr: bool) -> Console:
    """Long lines are broken only for a person at a terminal."""
    stream = sys.stderr if stderr else sys.stdout
    return _Console(stderr=stderr, highlight=False, soft_wrap=not stream.isatty())


def _line(finding: Mapping[str, object]) -> None:
    """One object a line; in escapes where the stream cannot carry Japanese."""
    is_utf8 = (sys.stdout.encoding or "ascii").lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(finding, ensure_ascii=not is_utf8) + "\n")
