"""行き先: where to go, or, where there is no place, what happens instead."""

from tsudoi.languages import joined, said
from tsudoi.model import Kind, Service

_NOWHERE, _NOWHERE_AT_ALL = said("決まった場所はありません"), said("決まった場所はありません。")
_BY_PHONE, _OF_THE_HOST = said("場所は、お電話でお確かめください。"), said("場所は、主催の方にお確かめください。")
_HELD = said("いまは、内容を確認中です")
_INSTEAD = {
    Kind.SERVICE: said("お宅への訪問、配達、電話などで手助けします。"),
    Kind.VOLUNTEERING: said("活動の場所は、窓口でお確かめください。"),
}
_BY_SHAPE = {
    "ride": said("乗り降りの場所は、申込のときにご相談ください。"),
    "meal": said("お宅にお届けします。"),
}


def short(service: Service) -> str:
    """The line on a card."""
    location = service.location
    return location.venue or location.address or (_HELD if service.is_withheld else _NOWHERE)


def on_the_day(service: Service, venue: str) -> str:
    """The same for a day that is held elsewhere, so that nobody thinks the usual place is meant."""
    usual = service.location.venue or service.location.address
    return (
        said("{place}(いつもは{usual})", place=venue, usual=usual)
        if venue and usual and usual != venue
        else venue or short(service)
    )


def instead(service: Service, can_call: bool = True) -> str:
    """What is said where a record has no place."""
    if service.is_withheld:
        return _BY_PHONE if can_call else _OF_THE_HOST
    return joined((_NOWHERE_AT_ALL, _how(service, _BY_PHONE if can_call else _OF_THE_HOST)), "")


def _how(service: Service, asking: str) -> str:
    if service.kind is Kind.GATHERING:
        return asking
    if service.kind is Kind.SERVICE and service.category.shape == "shop":
        return joined((said("近くまで回ってきます。"), asking), "")
    by_shape = _BY_SHAPE if service.kind is Kind.SERVICE else {}
    return by_shape.get(service.category.shape, _INSTEAD[service.kind])
