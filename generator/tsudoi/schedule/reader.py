"""読み取り: from a text to its Reading; the order of judgement is suspended, impossible, not understood, and only then dates."""

from dataclasses import replace
from functools import lru_cache

from tsudoi.schedule.clauses import Bracket, Clause, Dated, Impossible, LeftOver, Note, Suspended
from tsudoi.schedule.fold import LIMIT, fold, shown
from tsudoi.schedule.parse import parse
from tsudoi.schedule.rules import Reading
from tsudoi.schedule.settling import settled
from tsudoi.schedule.tokens import lex

MEMORY = 4096
"""Texts whose reading is kept: lists repeat the same words often."""


@lru_cache(maxsize=MEMORY)
def read(text: str) -> Reading:
    """What a schedule text says. Never raises, and costs what its length costs."""
    if not text.strip():
        return Reading(status="none")
    if len(text) > LIMIT:
        return Reading(status="unknown", text=text, reason=f"{LIMIT}字より長いため、読み取れません。")
    return _judged(text, parse(lex(fold(text))))


def _judged(text: str, clauses: tuple[Clause, ...]) -> Reading:
    notes = tuple(dict.fromkeys(_plain(clause.text) for clause in clauses if isinstance(clause, Note)))
    suspended = [clause.text for clause in clauses if isinstance(clause, Suspended)]
    if suspended or (told := _stopped(clauses)):
        reason = suspended[0] if suspended else told
        return Reading(status="suspended", text=text, notes=notes, reason=f"「{_plain(reason)}」と書かれています。")
    impossible = [clause.reason for clause in clauses if isinstance(clause, Impossible)]
    if impossible:
        return Reading(status="error", text=text, notes=notes, reason=f"{impossible[0]}。")
    reading = settled(tuple(clause for clause in clauses if not isinstance(clause, Dated)), text, notes)
    dated = tuple(clause.day for clause in clauses if isinstance(clause, Dated))
    return replace(reading, dated=dated) if reading.status == "unknown" else reading


def _stopped(clauses: tuple[Clause, ...]) -> str:
    """「中止」 or 「終了」 alone."""
    words = [clause.text for clause in clauses if isinstance(clause, LeftOver)]
    rest = [clause for clause in clauses if not isinstance(clause, LeftOver | Bracket | Note | Dated)]
    return words[0] if len(words) == 1 and not rest and words[0] in _STOPS else ""


_STOPS = ("中止", "休止", "終了", "休会", "閉館", "閉所", "お休み", "休み")


def _plain(text: str) -> str:
    return shown(text.strip(" ・、。:をにがは"))
