"""緯度と経度: both or none, and in Japan; the usual slips are recognised and the right value is proposed."""

import re
from collections.abc import Iterator
from datetime import date

from tsudoi.assemble import cells
from tsudoi.geo import Position
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error

LATITUDES, LONGITUDES = (20.0, 46.0), (122.0, 154.0)
"""Japan from Okinotorishima to Cape Soya and from Yonaguni to Minamitorishima."""

_METRES = 1000
"""No slip of a finger in degrees is as large; beyond it the numbers are metres."""

_LONGEST_DEGREES = 180
"""Beyond it no longitude goes."""

_POINTS, _DECIMALS = {"latitude": 2, "longitude": 3}, 5
"""Digits before the point in Japan, and how many follow at least: shorter numbers may be metres."""

_TITLES = {"latitude": "緯度", "longitude": "経度"}
_RANGES = {"latitude": LATITUDES, "longitude": LONGITUDES}


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _of_row(entry.row)


def is_in_japan(position: Position) -> bool:
    """True inside the box of latitudes and longitudes that holds all of Japan."""
    return _within("latitude", position.lat) and _within("longitude", position.lon)


def _of_row(row: Row) -> Iterator[Notice]:
    """Of what is a number: the others ``load`` has told of."""
    written = [name for name in _TITLES if row[name]]
    if len(written) == 1:
        missing = next(name for name in _TITLES if name not in written)
        yield error(row, written[0], "place_half", there=_TITLES[written[0]], missing=_TITLES[missing])
    lat, lon = cells.number(row["latitude"]), cells.number(row["longitude"])
    if lat is not None and lon is not None:
        yield from _of_pair(row, lat, lon)


def _of_pair(row: Row, lat: float, lon: float) -> Iterator[Notice]:
    """At most one notice: the explanation that fits best."""
    facts = {"lat": row["latitude"], "lon": row["longitude"]}
    if is_in_japan(Position(lon, lat)):
        return
    if lat == 0 and lon == 0:
        yield error(row, "latitude", "place_null")
    elif is_in_japan(Position(lat, lon)):
        yield error(row, "latitude", "place_swapped", **facts)
    elif packed := _unpacked(lat, lon):
        yield error(
            row, "latitude", "place_packed", **facts, right_lat=f"{packed[0]:.6f}", right_lon=f"{packed[1]:.6f}"
        )
    elif pointed := _pointed(row):
        for column, right in pointed.items():
            yield error(row, column, "place_no_point", field=_TITLES[column], value=row[column], right=right)
    elif min(abs(lat), abs(lon)) > _LONGEST_DEGREES and max(abs(lat), abs(lon)) > _METRES:
        yield error(row, "latitude", "place_projected", **facts)
    else:
        column = "longitude" if _within("latitude", lat) else "latitude"
        yield error(row, column, "place_abroad", field=_TITLES[column], value=row[column])


def _unpacked(lat: float, lon: float) -> tuple[float, float] | None:
    """354012 and 1394530 are 35°40′12″ and 139°45′30″ written without marks."""
    packed = (_packed(lat), _packed(lon))
    if packed[0] is None or packed[1] is None:
        return None
    return (packed[0], packed[1]) if is_in_japan(Position(packed[1], packed[0])) else None


def _pointed(row: Row) -> dict[str, str]:
    """The coordinates that only lack their point (14138000), if with it both lie in Japan."""
    wrong = [name for name in _TITLES if not _within(name, float(row[name]))]
    right = {name: f"{row[name][:cut]}.{row[name][cut:]}" for name, cut in _POINTS.items() if name in wrong}
    is_lost = all(re.fullmatch(rf"[0-9]{{{_POINTS[name] + _DECIMALS},}}", row[name]) for name in wrong)
    return right if is_lost and all(_within(name, float(right[name])) for name in wrong) else {}


def _packed(value: float) -> float | None:
    minutes, seconds = divmod(value, 100)
    degrees, minutes = divmod(minutes, 100)
    return degrees + minutes / 60 + seconds / 3600 if minutes < 60 and seconds < 60 else None


def _within(name: str, value: float) -> bool:
    least, most = _RANGES[name]
    return least <= value <= most
