"""休止と終了: what is said on the page of an activity that rests or has ended."""

from dataclasses import dataclass

from tsudoi import spoken
from tsudoi.model import Service, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The heading and the sentences of the notice."""

    heading: str
    sentences: tuple[str, ...]


def rest(service: Service) -> Rest | None:
    """None for what is active."""
    makers = {Status.ENDED: _ended, Status.SUSPENDED: _suspended}
    maker = makers.get(service.status)
    return maker(service) if maker else None


def _ended(service: Service) -> Rest:
    last = service.schedule.valid_to
    when = f"{spoken.long_day(last)}に終わりました。" if last else ""
    advice = "" if service.successor else "お近くのほかの活動は、相談窓口へお電話ください。"
    return Rest(heading="この活動は終わりました", sentences=tuple(text for text in (when, advice) if text))


def _suspended(_service: Service) -> Rest:
    return Rest(heading="いまは、お休みしています", sentences=("始まる日は、お電話でお確かめください。",))
