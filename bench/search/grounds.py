"""つくりもののまちの地面: its twelve districts on a grid, their 町名, and the places in them."""

import csv
import io
import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

WORDS = Path(__file__).parent / "words/places.toml"
WEST, SOUTH, SIDE, COLUMNS = 141.5, 36.5, 0.05, 4


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one record is: the folder, the place's name as this list writes it, the 町, and a place that people know by name."""

    folder: str
    name: str
    kana: str
    area: str
    venue: str
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Ground:
    """A district: its names, its 町名 with readings, its known places, and its south-west corner."""

    id: str
    name: str
    kana: str
    spellings: tuple[str, ...]
    areas: tuple[tuple[str, str], ...]
    venues: tuple[str, ...]
    west: float
    south: float

    def spot(self, chance: Random) -> Spot:
        """Somewhere in the district."""
        area, kana = chance.choice(self.areas)
        venue = chance.choice(self.venues) if chance.random() < 0.12 else ""
        called: tuple[str, str] = (area, kana) if chance.random() < 0.6 else (chance.choice(self.spellings), self.kana)
        return Spot(self.id, *called, area, venue, self._cells(chance, area, venue))

    def _cells(self, chance: Random, area: str, venue: str) -> dict[str, str]:
        place = f"{area}{chance.choice(_words()['common'])}"
        return {
            "会場": venue or place,
            "住所": f"朝凪市{area}{chance.randint(1, 240)}番地" if chance.random() < 0.9 else "",
            "緯度": f"{self.south + SIDE * (0.1 + 0.8 * chance.random()):.6f}",
            "経度": f"{self.west + SIDE * (0.1 + 0.8 * chance.random()):.6f}",
            "位置の精度": "建物",
        }


@cache
def grounds() -> tuple[Ground, ...]:
    """The districts, west to east, south to north."""
    return tuple(_ground(place, each) for place, each in enumerate(_words()["district"]))


def register() -> str:
    """districts.csv."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("id", "名称", "ふりがな", "相談窓口", "相談窓口の電話", "町名", "別名"))
    for each in grounds():
        areas, others = "、".join(area for area, _ in each.areas), "、".join(each.spellings[1:])
        writer.writerow((each.id, each.name, each.kana, "朝凪市地域包括支援センター", "0120-000-701", areas, others))
    return "\ufeff" + text.getvalue()


def polygons() -> str:
    """districts.geojson: squares."""
    features = [
        {
            "type": "Feature",
            "properties": {"id": each.id},
            "geometry": {"type": "Polygon", "coordinates": [_square(each)]},
        }
        for each in grounds()
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False) + "\n"


def _square(ground: Ground) -> list[tuple[float, float]]:
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    return [(round(ground.west + x * SIDE, 6), round(ground.south + y * SIDE, 6)) for x, y in corners]


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(WORDS.read_text(encoding="utf-8"))


def _ground(place: int, words: dict[str, Any]) -> Ground:
    row, column = divmod(place, COLUMNS)
    return Ground(
        id=words["id"],
        name=words["name"],
        kana=words["kana"],
        spellings=tuple(words["spellings"]),
        areas=tuple((name, kana) for name, kana in words["areas"]),
        venues=tuple(words["venues"]),
        west=round(WEST + column * SIDE, 6),
        south=round(SOUTH + row * SIDE, 6),
    )
