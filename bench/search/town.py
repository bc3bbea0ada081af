"""つくりもののまち: 朝凪市 with 2,000 records, the same bytes every time, and the truth about each record beside them."""

import csv
import io
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from bench.search import rhythms
from bench.search.grounds import Ground, Spot, grounds, polygons, register
from bench.search.truth import Truth

WORDS = Path(__file__).parent / "words"
SEED, EACH, EVERYWHERE = 20261122, 163, 44
KINDS = {"gatherings": "通いの場", "services": "生活支援サービス", "volunteering": "ボランティア活動"}
COLUMNS = (
    *("番号", "名称", "ふりがな", "種別", "ひとこと", "説明", "会場", "住所", "緯度", "経度", "位置の精度", "対象地区", "対象者", "特徴"),
    *("こたえる困りごと", "開催日時", "料金", "申込", "主催", "電話", "掲載同意", "電話の公開", "確認日", "確認方法"),
)  # fmt: skip
FEATURES = ("車いす", "駐車場", "予約不要", "飲み物", "階段なし", "男性歓迎", "多目的トイレ", "送迎")
ODDS = (25, 35, 35, 30, 25, 15, 15, 8)
ASIDES = (
    "はじめての方は、お電話ください。",
    "帰りに買い物をして行く人もいます。",
    "天気の悪い日はお休みすることがあります。",
    "お茶を飲んで解散します。",
    "",
)
TOWN = """まちの名前: 朝凪市
ふりがな: あさなぎし
サイトの名前: 朝凪市 ささえあい地図
公開する場所: https://asanagi.example.jp/
ライセンス: CC BY 4.0
地図タイル: なし
発行者:
  名前: 朝凪市
  部署: 高齢福祉課
  電話: 0120-000-700
  受付時間: 平日 8時30分〜17時15分
"""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a list, the folder and file it belongs to, and what is true of it."""

    folder: str
    cells: dict[str, str]
    truth: Truth


@cache
def records() -> tuple[Record, ...]:
    """All 2,000, district by district, then those of the whole town."""
    chance = Random(SEED)
    own = [_record(chance, ground, number) for ground in grounds() for number in range(1, EACH + 1)]
    return (*own, *(_everywhere(chance, number) for number in range(1, EVERYWHERE + 1)))


def truths() -> tuple[Truth, ...]:
    """What is true of each record."""
    return tuple(each.truth for each in records())


def write(root: Path) -> None:
    """The town's folder, as ``tsudoi build`` reads it."""
    for path, text in files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="")


def files() -> dict[str, str]:
    """Path in the town's folder → text."""
    made = {
        "resources/town.yaml": TOWN,
        "resources/districts.csv": register(),
        "resources/districts.geojson": polygons(),
    }
    lists: dict[str, list[dict[str, str]]] = {}
    for each in records():
        lists.setdefault(f"resources/{each.folder}/{KINDS[each.truth.kind]}.csv", []).append(each.cells)
    return made | {path: _csv(rows) for path, rows in sorted(lists.items())}


def _csv(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return "\ufeff" + text.getvalue()


@cache
def _topics() -> tuple[dict[str, Any], ...]:
    texts = {kind: (WORDS / f"{kind}.toml").read_text(encoding="utf-8") for kind in KINDS}
    return tuple({"kind": kind} | topic for kind, text in texts.items() for topic in tomllib.loads(text)["topic"])


def _record(chance: Random, ground: Ground, number: int) -> Record:
    topic = chance.choices(_topics(), [each["share"] for each in _topics()])[0]
    spot = ground.spot(chance)
    served: tuple[str, ...] = (ground.id,)
    if topic["kind"] == "services" and chance.random() < 0.15:
        served += (chance.choice([each.id for each in grounds() if each != ground]),)
    return _made(chance, topic, spot, f"{ground.id}-{number:03}", served)


def _everywhere(chance: Random, number: int) -> Record:
    topic = chance.choice([each for each in _topics() if each["kind"] == "services"])
    spot = Spot("全市", "朝凪市", "あさなぎし", "", "", {})
    return _made(chance, topic, spot, f"all-{number:03}", tuple(each.id for each in grounds()))


def _made(chance: Random, topic: dict[str, Any], spot: Spot, identifier: str, served: tuple[str, ...]) -> Record:
    rhythm = rhythms.drawn(chance.choice(topic["rhythms"]), chance, topic.get("hours", ""))
    club, called = _called(chance, topic, spot)
    names_area = spot.area and spot.area in called["名称"]
    is_here = topic["kind"] != "services"
    features = _features(chance) if is_here else ()
    truth = Truth(
        id=identifier, kind=topic["kind"], about=tuple(topic["about"]), answers=tuple(topic["answers"]), weekdays=rhythm.weekdays,
        part=rhythm.part, districts=served, area=spot.area if is_here or names_area else "", venue=spot.venue if is_here else "", club=club, features=features,
    )  # fmt: skip
    cells = {
        "番号": identifier,
        "開催日時": rhythm.text,
        "特徴": "、".join(features),
        "対象地区": _area(topic, spot, served),
    }
    place = spot.cells if is_here else {}
    return Record(spot.folder, cells | called | _said(chance, topic) | place | _formal(chance), truth)


def _called(chance: Random, topic: dict[str, Any], spot: Spot) -> tuple[str, dict[str, str]]:
    """The club that the name names, and the name; two in three have a reading."""
    club, club_kana = chance.choice(_clubs())
    name, kana = chance.choice(topic["names"])
    read = kana.format(p=spot.kana, c=club_kana) if chance.random() < 2 / 3 else ""
    return club if "{c}" in name else "", {"名称": name.format(p=spot.name, c=club), "ふりがな": read}


def _features(chance: Random) -> tuple[str, ...]:
    return tuple(each for each, odds in zip(FEATURES, ODDS, strict=True) if chance.random() * 100 < odds)


def _area(topic: dict[str, Any], spot: Spot, served: tuple[str, ...]) -> str:
    if spot.folder == "全市" or topic["kind"] != "services":
        return "全市" if spot.folder == "全市" else ""
    return "、".join(each.name for each in grounds() if each.id in served)


@cache
def _clubs() -> tuple[tuple[str, str], ...]:
    listed = tomllib.loads((WORDS / "places.toml").read_text(encoding="utf-8"))["clubs"]
    return tuple((name, kana) for name, kana in listed)


def _said(chance: Random, topic: dict[str, Any]) -> dict[str, str]:
    told = chance.choice(topic["tells"]) + chance.choice(ASIDES)
    return {
        "種別": topic["category"],
        "ひとこと": chance.choice(topic["lines"]) if chance.random() < 0.95 else "",
        "説明": told if chance.random() < 0.8 else "",
        "こたえる困りごと": "、".join(topic["needs"]) if chance.random() < 0.85 else "",
    }


def _formal(chance: Random) -> dict[str, str]:
    return {
        "対象者": chance.choice(("どなたでも", "どなたでも", "おおむね65歳以上の方", "")),
        "料金": chance.choice(("無料", "100円", "1回200円", "")),
        "申込": chance.choice(("いりません", "電話で", "")),
        "主催": chance.choice(("町内会", "地区社会福祉協議会", "老人クラブ", "民生委員協議会", "NPO法人 あさなぎ", "")),
        "電話": f"0999-20-{chance.randint(1000, 9999)}",
        "掲載同意": "可",
        "電話の公開": chance.choice(("可", "可", "可", "不可")),
        "確認日": f"2026-{chance.randint(4, 10):02}-{chance.randint(1, 28):02}",
        "確認方法": chance.choice(("電話", "訪問", "会議")),
    }
