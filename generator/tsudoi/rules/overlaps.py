"""区の重なり: two districts share at most a sliver along their border."""

from collections.abc import Iterator
from datetime import date

from tsudoi import geo
from tsudoi.notices import Notice, Severity
from tsudoi.register import Register
from tsudoi.rules._features import features

LEAST = 1e-6
"""Less than this is how computers write down one border twice."""
SLIVER = 0.001
SAME_GROUND = 0.1
"""Some towns let families choose between two schools along a border; a tenth of a district is no such strip."""


def faults(register: Register, today: date) -> Iterator[Notice]:
    if register.polygons is None:
        return
    outlines = {feature.district: feature for feature in reversed(list(features(register)))}
    for one, other, share in geo.overlap_share({district.id: district.outline for district in register.districts}):
        if share > LEAST:
            code, severity = _weight(share)
            facts = {
                "one": outlines[one].name,
                "other": outlines[other].name,
                "share": f"{share * 100:.2g}" if share < 0.1 else f"{share * 100:.0f}",
            }
            yield outlines[one].notice(code, severity, **facts)


def _weight(share: float) -> tuple[str, Severity]:
    if share < SLIVER:
        return "overlap_sliver", Severity.INFO
    return ("overlap_large", Severity.ERROR) if share >= SAME_GROUND else ("overlap", Severity.WARNING)
