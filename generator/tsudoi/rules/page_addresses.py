"""読みものの場所: the name of a page's file becomes its address, as it is and on every computer."""

from collections.abc import Iterator
from datetime import date

from tsudoi.assemble.content import addresses, slug_of
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules.ids import DEVICE


def faults(register: Register, today: date) -> Iterator[Notice]:
    for document, slug in addresses(register.documents):
        wanted = slug_of(document.name)
        facts = {"name": document.name, "wanted": wanted, "given": slug}
        if DEVICE.fullmatch(wanted):
            yield Notice("page_device", document.origin, Severity.ERROR, facts)
        elif slug != wanted:
            yield Notice("page_moved", document.origin, Severity.WARNING, facts)
    yield from _alone(register)


def _alone(register: Register) -> Iterator[Notice]:
    """A page in another language of which there is none in Japanese."""
    names = {document.name for document in register.documents if not document.language}
    for document in register.documents:
        if document.name not in names:
            yield Notice("page_alone", document.origin, Severity.WARNING, {"name": document.name})
