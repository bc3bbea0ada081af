"""行き先: where to go, or, where there is no place, what happens instead."""

from tsudoi.model import Kind, Service

_NOWHERE = "決まった場所はありません"
_INSTEAD = {
    Kind.GATHERING: "場所は、お電話でお確かめください。",
    Kind.SERVICE: "お宅への訪問、配達、電話などで手助けします。",
    Kind.VOLUNTEERING: "活動の場所は、窓口でお確かめください。",
}
_BY_SHAPE = {
    "shop": "近くまで回ってきます。場所は、お電話でお確かめください。",
    "ride": "乗り降りの場所は、申込のときにご相談ください。",
    "meal": "お宅にお届けします。",
}


def short(service: Service) -> str:
    """The line on a card."""
    location = service.location
    return location.venue or location.address or _NOWHERE


def on_the_day(service: Service, venue: str) -> str:
    """The same for a day that is held elsewhere, so that nobody thinks the usual place is meant."""
    usual = service.location.venue or service.location.address
    return f"{venue}(いつもは{usual})" if venue and usual and usual != venue else venue or short(service)


def instead(service: Service, can_call: bool = True) -> str:
    """What is said where a record has no place."""
    is_help = service.kind is Kind.SERVICE
    words = _BY_SHAPE.get(service.category.shape) if is_help else None
    said = f"{_NOWHERE}。{words or _INSTEAD[service.kind]}"
    return said if can_call else said.replace("お電話でお確かめください", "主催の方にお確かめください")
