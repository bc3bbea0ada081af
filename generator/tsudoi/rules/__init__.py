"""決まり: what a town's records must keep to, one file per rule, over the register.

A rule is a module with ``faults(register, today)``. It yields a notice for everything it finds and never stops at the first.
Its sentences stand in ``words/judging.py``, those about positions and outlines in ``words/placing.py``.
"""

from collections.abc import Iterator
from datetime import date

from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rules import (
    areas,
    changed_venues,
    colours,
    consents,
    coordinates,
    crowding,
    district_rows,
    folders,
    homes,
    ids,
    outline_file,
    outline_names,
    outline_places,
    outline_shapes,
    overlaps,
    page_addresses,
    pauses,
    periods,
    photographs,
    reachable,
    readable_schedules,
    successors,
    surveys,
    unknown_words,
    withheld,
)

RULES = (
    ids,
    folders,
    unknown_words,
    areas,
    coordinates,
    homes,
    crowding,
    periods,
    pauses,
    readable_schedules,
    changed_venues,
    consents,
    withheld,
    successors,
    photographs,
    reachable,
    district_rows,
    surveys,
    outline_file,
    outline_names,
    outline_places,
    outline_shapes,
    overlaps,
    page_addresses,
    colours,
)


def check(register: Register, today: date) -> Iterator[Notice]:
    """Everything that the rules find, rule by rule."""
    for rule in RULES:
        yield from rule.faults(register, today)
