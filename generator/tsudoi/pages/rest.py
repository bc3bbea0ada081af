"""休止と終了: what is said on the page of an activity that rests or has ended."""

from dataclasses import dataclass

from tsudoi import spoken
from tsudoi.languages import said
from tsudoi.model import Service, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The heading and the sentences of the notice."""

    heading: str
    sentences: tuple[str, ...]


def rest(service: Service, can_call: bool = True) -> Rest | None:
    """None for what is active."""
    makers = {Status.ENDED: _ended, Status.SUSPENDED: _suspended}
    maker = makers.get(service.status)
    return maker(service, can_call) if maker else None


def _ended(service: Service, can_call: bool) -> Rest:
    last = service.schedule.valid_to
    when = said("{day}に終わりました。", day=spoken.long_day(last)) if last else ""
    advice = said("お近くのほかの活動は、相談窓口へお電話ください。") if can_call and not service.successor else ""
    return Rest(heading=said("この活動は終わりました"), sentences=tuple(text for text in (when, advice) if text))


def _suspended(_service: Service, can_call: bool) -> Rest:
    again = said("始まる日は、お電話でお確かめください。") if can_call else said("始まる日は、まだわかっていません。")
    return Rest(heading=said("いまは、お休みしています"), sentences=(again,))
