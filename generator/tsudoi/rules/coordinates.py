"""緯度と経度: two ordinary decimal numbers in Japan; the usual slips are recognised and the right value is proposed."""

import re
from collections.abc import Iterator
from datetime import date

from tsudoi.assemble import cells
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rows import Row
from tsudoi.rules._pointing import error

LATITUDES, LONGITUDES = (20.0, 46.0), (122.0, 154.0)
"""Japan from Okinotorishima to Cape Soya and from Yonaguni to Minamitorishima."""

_TITLES = {"latitude": "緯度", "longitude": "経度"}
_RANGES = {"latitude": LATITUDES, "longitude": LONGITUDES}
_MINUTES = re.compile(
    r"[^0-9]*([0-9]{2,3})\s*[°度˚º.\-: ]\s*([0-5]?[0-9])\s*[′'’分.\-: ]\s*([0-5]?[0-9](?:\.[0-9]+)?)?\s*(?:[″\"”秒]|'')?[NE]?"
)


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        yield from _of_row(entry.row)


def _of_row(row: Row) -> Iterator[Notice]:
    written = [name for name in _TITLES if row[name]]
    numbers = {name: cells.number(row[name]) for name in written}
    if len(written) == 1:
        missing = next(name for name in _TITLES if name not in written)
        yield error(row, written[0], "place_half", there=_TITLES[written[0]], missing=_TITLES[missing])
    unreadable = [name for name in written if numbers[name] is None]
    for name in unreadable:
        yield _unreadable(row, name)
    if len(written) == 2 and not unreadable:
        yield from _of_pair(row, numbers["latitude"] or 0.0, numbers["longitude"] or 0.0)


def _unreadable(row: Row, name: str) -> Notice:
    facts = {"field": _TITLES[name], "value": row[name]}
    found = _MINUTES.fullmatch(row[name].strip())
    if found and _within(name, right := _degrees(found[1], found[2], found[3] or "0")):
        return error(row, name, "place_in_minutes", **facts, right=f"{right:.6f}")
    return error(row, name, "place_unreadable", **facts)


def _of_pair(row: Row, lat: float, lon: float) -> Iterator[Notice]:
    """At most one notice: the explanation that fits best."""
    facts = {"lat": row["latitude"], "lon": row["longitude"]}
    if _within("latitude", lat) and _within("longitude", lon):
        return
    if lat == 0 and lon == 0:
        yield error(row, "latitude", "place_null")
    elif _within("latitude", lon) and _within("longitude", lat):
        yield error(row, "latitude", "place_swapped", **facts)
    elif packed := _unpacked(lat, lon):
        yield error(
            row, "latitude", "place_packed", **facts, right_lat=f"{packed[0]:.6f}", right_lon=f"{packed[1]:.6f}"
        )
    elif abs(lat) > 90 or abs(lon) > 180:
        yield error(row, "latitude", "place_projected", **facts)
    else:
        column = "longitude" if _within("latitude", lat) else "latitude"
        yield error(row, column, "place_abroad", field=_TITLES[column], value=row[column])


def _unpacked(lat: float, lon: float) -> tuple[float, float] | None:
    """354012 and 1394530 are 35°40′12″ and 139°45′30″ written without marks."""
    packed = (_packed(lat), _packed(lon))
    if packed[0] is None or packed[1] is None:
        return None
    fits = _within("latitude", packed[0]) and _within("longitude", packed[1])
    return (packed[0], packed[1]) if fits else None


def _packed(value: float) -> float | None:
    minutes, seconds = divmod(value, 100)
    degrees, minutes = divmod(minutes, 100)
    return degrees + minutes / 60 + seconds / 3600 if minutes < 60 and seconds < 60 else None


def _degrees(degrees: str, minutes: str, seconds: str) -> float:
    return int(degrees) + int(minutes) / 60 + float(seconds) / 3600


def _within(name: str, value: float) -> bool:
    least, most = _RANGES[name]
    return least <= value <= most
