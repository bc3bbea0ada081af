"""予定: what one numbered place has on one day of a calendar: when, and why it is off, moved or uncertain."""

from dataclasses import dataclass
from datetime import date, time
from pathlib import PurePosixPath

from tsudoi import spoken
from tsudoi.edition import Edition
from tsudoi.languages import joined, said
from tsudoi.model import Holding, Occurrence, Service
from tsudoi.pages import addresses, places
from tsudoi.pages.calls import can_call
from tsudoi.pages.days import CLOTH
from tsudoi.pages.marks import worded
from tsudoi.schedule import reasons
from tsudoi.vocabulary import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """``start`` and ``end`` are digits for a small cell, ``span`` the same in words.

    ``word`` and ``more`` say what is not as usual, ``word`` alone where there is little room; ``cloth`` is a class of the theme.
    """

    number: int
    name: str
    category: Term
    path: PurePosixPath
    start: str
    end: str
    span: str
    holding: str
    cloth: str
    word: str
    more: str
    place: str
    signs: tuple[tuple[str, str], ...]


def appointment(edition: Edition, number: int, service: Service, session: Occurrence) -> Appointment:
    """One occurrence of one service."""
    start, end = digits(session.start, session.end)
    word, more = note(edition, service, session)
    return Appointment(
        number=number,
        name=service.name,
        category=service.category,
        path=addresses.service(service.id),
        start=start,
        end=end,
        span=spoken.span(session.start, session.end),
        holding=str(session.holding),
        cloth=CLOTH[str(session.holding)],
        word=word,
        more=more,
        place=said("(いつもは{place})", place=places.short(service)) if session.venue else places.short(service),
        signs=() if session.holding is Holding.CLOSED else signs(service),
    )


def digits(start: time | None, end: time | None) -> tuple[str, str]:
    """("13:30〜", "15:30"): in a cell there is no room for words."""
    if start is None:
        return ("", f"〜{_digits(end)}") if end else ("", "")
    return f"{_digits(start)}〜", _digits(end) if end else ""


def signs(service: Service) -> tuple[tuple[str, str], ...]:
    """The features that have a character of their own, each with the words it stands for."""
    return tuple((term.letter, worded(term, service)) for term in service.features if term.letter)


def note(edition: Edition, service: Service, session: Occurrence) -> tuple[str, str]:
    """("休み", "祝日のため"), ("24日(火)に変更", ""); two empty words for a day like any other."""
    if session.holding is Holding.UNKNOWN:
        return (said("電話で確認") if can_call(edition, service) else said("不明"), session.note)
    word, more = _off(session) if session.holding is Holding.CLOSED else _unusual(session)
    return (word, more if session.note in more else joined((more, session.note), " "))


def _off(session: Occurrence) -> tuple[str, str]:
    if session.moved:
        return (said("{day}に変更", day=_short_day(session.day, session.moved)), "")
    return (session.brief, "") if session.brief == reasons.OFF else (said("休み"), session.brief)


def _unusual(session: Occurrence) -> tuple[str, str]:
    """Another venue and an extra day are said even where there is little room; that a day has moved is seen on its old day."""
    venue = said("会場は{place}", place=session.venue) if session.venue else ""
    word = joined((session.brief, venue))
    return (word, said("{day}から変更", day=_short_day(session.day, session.moved)) if session.moved else "")


def _short_day(here: date, other: date) -> str:
    """「24日(火)」; with its month where that is another one."""
    return spoken.day_of_month(other) if other.month == here.month else spoken.short_day(other)


def _digits(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"
