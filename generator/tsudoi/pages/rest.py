"""休止と終了と確認中: what is said on the page of an activity that rests, has ended, or was not confirmed for too long."""

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
    """None for what is active and can be relied on."""
    if service.is_withheld and service.status is Status.ACTIVE:
        return _withheld(can_call)
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


def _withheld(can_call: bool) -> Rest:
    why = said("前に確かめてから長くたったので、日にちや場所、料金は、確かめ直すまで載せません。")
    ask = said("くわしいことは、お電話でおたずねください。")
    return Rest(heading=said("いまは、内容を確認中です"), sentences=(why, ask) if can_call else (why,))
