"""A town whose every text field of every kind attacks its readers."""

import csv
import json
from pathlib import Path
from typing import Any

import yaml

from tsudoi import schemas

ATTACKS = (
    "<script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "${globalThis.pwned=1}`${globalThis.pwned=1}",
    "{{ 7*7 }}{% raw %}{# x #}",
    "</title></script></style><svg onload=window.pwned=1>",
    "'\"><b onmouseover=window.pwned=1>",
    "[x](javascript:window.pwned=1) ![](https://evil.example/x.png) **b** `c`",
    "javascript:window.pwned=1",
)
FREE = ("name", "name_kana", "summary", "description", "venue", "address", "directions", "eligibility", "fee")
FREE += ("booking", "capacity", "organization", "contact_name", "schedule_text", "assured_by", "recruitment")
FREE += ("recruitment_count", "recruitment_desk", "photo_alt")
DAYS = {"extra_dates": "2026-11-26({})", "exdates": "2026-12-01({})", "venue_changes": "2026-12-08:{}"}
DISTRICT = ("相談窓口", "相談窓口の受付時間", "生活支援コーディネーター", "地区担当", "協議体", "ひとこと")
PUBLISHER = ("名前", "部署", "受付時間")
TERM = {"名前": "<b onmouseover=window.pwned=1>{}", "説明": "<script>window.pwned=1</script>{}"}
LISTS = {"種別": "category", "困りごと": "needs", "特徴": "features", "対象者": "eligibility"}
SAFE = {"consent": "可", "phone_consent": "可", "assured_date": "2026-11-01"}


def lay(town: Path) -> None:
    """Write the folder of the town."""
    resources, content = town / "resources", town / "content"
    (resources / "kita").mkdir(parents=True)
    content.mkdir()
    _dump(resources / "town.yaml", settings())
    _dump(resources / "vocabulary.yaml", words())
    _districts(resources)
    for kind in schemas.SERVICE_KINDS:
        days = [of_days(number) for number in range(len(ATTACKS)) if kind == "gatherings"]
        records = [hostile(number, kind) for number in range(len(ATTACKS))] + days
        _dump(resources / "kita" / f"{kind}.yaml", records, default_style='"', sort_keys=False, width=10_000)
    head = "---\ntitle: '<script>window.pwned=1</script>'\n---\n"
    (content / "evil.md").write_text(head + "\n\n".join(ATTACKS), "utf-8")


def _dump(file: Path, value: object, **style: Any) -> None:
    file.write_text(yaml.dump(value, allow_unicode=True, **style), "utf-8")


def settings() -> dict[str, object]:
    publisher = {name: tagged(ATTACKS[place], name) for place, name in enumerate(PUBLISHER)}
    return {
        "まちの名前": "<i>市</i>${1}",
        "公開する場所": "https://x.example.jp/",
        "ライセンス": tagged(ATTACKS[5], "licence"),
        "発行者": publisher | {"電話": "0120-000-001"},
    }


def words() -> dict[str, object]:
    return {
        name: [{"id": f"t-{place}", "名前": term(name), "説明": TERM["説明"].format("")}]
        for place, name in enumerate(LISTS)
    }


def _districts(resources: Path) -> None:
    with (resources / "districts.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "名称", "相談窓口の電話", "町名", *DISTRICT])
        attacks = (tagged(ATTACKS[place % len(ATTACKS)], name) for place, name in enumerate(DISTRICT))
        table.writerow(["kita", "北", "0120-000-001", ATTACKS[1], *attacks])
    ring = [[141.0, 36.3], [141.01, 36.3], [141.01, 36.31], [141.0, 36.31], [141.0, 36.3]]
    shape = {"type": "Feature", "properties": {"id": "kita"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    text = json.dumps({"type": "FeatureCollection", "features": [shape]})
    (resources / "districts.geojson").write_text(text, "utf-8")


def hostile(number: int, kind: str) -> dict[str, object]:
    """A record with one attack in every field that takes free text, cut where the field is short."""
    attack = ATTACKS[number % len(ATTACKS)]
    fields = {field.name: field for field in schemas.of(kind).fields}
    words = {
        name: tagged(attack, name, fields[name].constraints.get("maxLength", 500)) for name in FREE if name in fields
    }
    place = {"latitude": f"{36.305 + number * 0.0001:.4f}", "longitude": "141.005"}
    record = words | SAFE | place | {"id": f"x-{kind[:1]}-{number}", "phone": "0999-20-0001"}
    record |= {
        "service_area": f"北({tagged(plain(attack), 'area')})",
        "features": term("特徴"),
        "needs": term("困りごと"),
    }
    record["category"] = term("種別")
    record["cost_options"] = f"{attack.replace(':', ' ')}：100円({attack})"
    return {fields[name].title: text for name, text in record.items()}


def tagged(attack: str, name: str, most: int = 500) -> str:
    """The attack with the name of its place behind it, so that one field cannot be taken for another."""
    tag = f"~{name.replace('_', '')}"[: most - 1]
    return attack[: most - len(tag)] + tag


def plain(attack: str) -> str:
    """Without the signs that part a remark from what it is about."""
    return attack.translate(str.maketrans("", "", "()（）[]"))


def term(of: str) -> str:
    return tagged(TERM["名前"].format(""), of)


def of_days(number: int) -> dict[str, object]:
    """A record whose days are known, with an attack wherever a single day is spoken of."""
    attack = plain(ATTACKS[number])
    fields = {field.name: field.title for field in schemas.of("gatherings").fields}
    days = {name: form.format(tagged(attack, name)) for name, form in DAYS.items()}
    record = SAFE | days | {"id": f"x-d-{number}", "name": "日の会", "category": term("種別"), "venue": "公民館"}
    record |= {"schedule_text": "毎週火曜日 10:00〜11:00", "phone": "0999-20-0001"}
    return {fields[name]: text for name, text in record.items()}
