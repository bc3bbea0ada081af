"""確認の印: how sure a record is, told by the day somebody last asked."""

from dataclasses import dataclass
from datetime import date

from tsudoi import freshness, spoken
from tsudoi.freshness import State
from tsudoi.languages import joined, said
from tsudoi.model import Service, Status
from tsudoi.settings import Shelf

_WORDS = {
    "sure": said("確認済み"),
    "soon": said("そろそろ確認"),
    "old": said("古い情報です"),
    "unknown": said("確認日がわかりません"),
}
_ADVICE = {
    "sure": "",
    "soon": said("お出かけの前に、お電話なさると安心です。"),
    "old": said("必ず、お電話でお確かめください。"),
    "unknown": said("必ず、お電話でお確かめください。"),
}
_PRICES = said("料金が変わっているかもしれません。")
_DEFAULT = Shelf()
_WITHOUT_A_NUMBER = said("お出かけの前に、主催の方にお確かめください。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """``level`` is sure, soon, old or unknown; ``short`` stands on a card, ``sentence`` and ``advice`` on the record's page."""

    level: str
    word: str
    short: str
    sentence: str
    advice: str
    seal: str


def stamp(service: Service, today: date, can_call: bool = True, shelf: Shelf = _DEFAULT) -> Stamp:
    """The stamp of a record as it is on the day of the build; without a number to call, the advice names none."""
    level = _level(service, today, shelf)
    return Stamp(
        level=level,
        word=_WORDS[level],
        short=_short(service.assured_date, today, level),
        sentence=_sentence(service),
        advice=_advice(service, today, level, can_call, shelf),
        seal=spoken.seal(service.assured_date) if service.assured_date else "?",
    )


def _level(service: Service, today: date, shelf: Shelf) -> str:
    """What is withheld looks as what is old does; its page says the rest."""
    found = freshness.state(service, shelf, today)
    return State.OLD.value if found is State.WITHHELD else found.value


def _short(assured: date | None, today: date, level: str) -> str:
    if assured is None:
        return _WORDS["unknown"]
    if level == "sure" or spoken.months_between(assured, today) < 1:
        is_this_year = assured.year == today.year
        return said("{day}に確認", day=spoken.month_day(assured) if is_this_year else spoken.long_day(assured))
    passed = spoken.months_in_words(spoken.months_between(assured, today))
    return said("確認から{passed}({month})", passed=passed, month=spoken.month_year(assured))


def _sentence(service: Service) -> str:
    if service.assured_date is None:
        return said("いつ確かめたかが、わかりません。")
    day = spoken.long_day(service.assured_date)
    if service.assured_by:
        return said("{day}に、{way}で確かめました。", day=day, way=service.assured_by)
    return said("{day}に確かめました。", day=day)


def _advice(service: Service, today: date, level: str, can_call: bool, shelf: Shelf) -> str:
    """Nobody goes to what has ended or rests."""
    if level == "sure" or service.status is not Status.ACTIVE:
        return ""
    advice = _ADVICE[level] if can_call else _WITHOUT_A_NUMBER
    prices = _PRICES if freshness.due(service, shelf, today) == ("fee",) else ""
    return joined((_passed(service.assured_date, today), prices, advice), "")


def _passed(assured: date | None, today: date) -> str:
    if assured is None or spoken.months_between(assured, today) < 1:
        return ""
    return said("それから{passed}たちました。", passed=spoken.months_in_words(spoken.months_between(assured, today)))
