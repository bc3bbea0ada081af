"""個人の情報: a canary in every private cell of 500 records, and none of them in any byte of the site."""

import csv
import html
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from urllib.parse import quote, unquote

import openpyxl
import pytest
import yaml

from tsudoi import build, schemas

TODAY = date(2026, 11, 22)
RECORDS = 500
DISTRICTS = ("kita", "minami", "nishi")
CONSENTS = ("可", "可", "可", "不可", "", "可（口頭）", "○", "不可（昨年は可）")
PHONE_CONSENTS = ("可", "不可", "", "可（昼だけ）")
PRIVATE = ("assurer", "internal_note")
OF_THE_FORM = ("consent", "phone_consent")
"""Their words are of the form itself, so no canary fits in; those that say more than 可 and 不可 are searched for as they are."""


def canary(number: int, name: str) -> str:
    """With letters that HTML, JSON and addresses each write in their own way."""
    return f"canary{name.replace('_', '')}{number:04d}{SIGNS}x"


def phone(number: int) -> str:
    return f"0999-7{number // 100}-{number % 100:02d}{(number * 37) % 100:02d}"


SIGNS = '&"<カ/'


def cells(number: int) -> dict[str, str]:
    """One record; every free text is a canary of its own, so that an unconsented record is a swarm of them."""
    kind = kind_of(number)
    names = {field.name for field in schemas.of(kind).fields}
    free = {"name", "summary", "description", "venue", "address", "directions", "booking", "capacity", "organization"}
    free |= {"contact_name", "fee", "recruitment", "recruitment_desk", "assured_by", *PRIVATE}
    values = {name: canary(number, name) for name in sorted(free & names)}
    return values | {
        "id": f"r-{number:04d}",
        "category": "サロン・お茶",
        "schedule_text": "毎週火曜日 10時〜11時",
        "extra_dates": f"2026-11-26（{canary(number, 'extra')}）",
        "exdates": f"2026-12-01（{canary(number, 'off')}）",
        "venue_changes": f"2026-12-08：{canary(number, 'elsewhere')}",
        "phone": phone(number),
        "email": f"canarymail{number:04d}x@example.jp",
        "consent": CONSENTS[number % len(CONSENTS)],
        "phone_consent": PHONE_CONSENTS[number % len(PHONE_CONSENTS)],
        "assured_date": "2026-11-01",
    }


def kind_of(number: int) -> str:
    return schemas.SERVICE_KINDS[number % 3]


def is_public(number: int) -> bool:
    return CONSENTS[number % len(CONSENTS)] == "可"


def has_public_phone(number: int) -> bool:
    return is_public(number) and PHONE_CONSENTS[number % len(PHONE_CONSENTS)] == "可"


def secrets(number: int) -> Iterator[str]:
    """Everything of a record that no reader may ever find."""
    values = cells(number)
    yield from (values[name] for name in PRIVATE)
    if not has_public_phone(number):
        yield from (phone(number), phone(number).replace("-", ""), values["email"])
    if not is_public(number):
        yield from (song for text in values.values() for song in SONG.findall(text) if song.startswith("canary"))
        yield values["id"]


def titled(kind: str, values: dict[str, str]) -> dict[str, str]:
    return {schemas.of(kind)[name].title: text for name, text in values.items()}


def csv_bytes(rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("cp932")


def xlsx_bytes(rows: list[dict[str, str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [list(rows[0]), *(list(row.values()) for row in rows)]:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def yaml_bytes(rows: list[dict[str, str]]) -> bytes:
    quoted = yaml.dump(rows, allow_unicode=True, default_style='"', sort_keys=False)
    return str(quoted).encode()


FORMATS = (("csv", csv_bytes), ("xlsx", xlsx_bytes), ("yaml", yaml_bytes))


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> build.Outcome:
    root = tmp_path_factory.mktemp("machi")
    resources = root / "resources"
    resources.mkdir()
    (resources / "town.yaml").write_text("まちの名前: かなりや市\n公開する場所: https://canary.example.jp/\n", "utf-8")
    heads = "id,名称,相談窓口,相談窓口の電話\n"
    lines = (f"{district},{district.upper()},相談センター,0120-000-001\n" for district in DISTRICTS)
    (resources / "districts.csv").write_text(heads + "".join(lines), "utf-8")
    for place, district in enumerate(DISTRICTS):
        (resources / district).mkdir()
        for kind in schemas.SERVICE_KINDS:
            mine = [n for n in range(RECORDS) if n // 3 % 3 == place and kind_of(n) == kind]
            ending, encode = FORMATS[place]
            (resources / district / f"{kind}.{ending}").write_bytes(encode([titled(kind, cells(n)) for n in mine]))
    return build.build(root, TODAY)


@pytest.fixture(scope="module")
def texts(outcome: build.Outcome) -> dict[str, str]:
    """Every file of the site by its path, in all its readings."""
    return {str(artifact.path): readings(artifact.body) for artifact in outcome.artifacts}


def readings(body: bytes) -> str:
    """The bytes as text, and again with every way of hiding text undone."""
    text = body.decode("utf-8", "replace")
    bare = _without_strokes(text)
    once = [html.unescape(text), unquote(text), bare]
    twice = [html.unescape(unquote(text)), html.unescape(bare), _without_strokes(html.unescape(text))]
    plain = [text, *once, *twice]
    return "\n".join([*plain, *(unicodedata.normalize("NFKC", version) for version in plain)])


def _without_strokes(text: str) -> str:
    """JSON writes \\u30ab and \\", iCalendar \\, and \\;."""
    undone = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return re.sub(r'\\([/"\\,;])', r"\1", undone)


def test_every_private_field_of_the_schemas_is_covered() -> None:
    private = {field.name for kind in schemas.SERVICE_KINDS for field in schemas.of(kind).fields if not field.public}
    assert private == {*PRIVATE, *OF_THE_FORM}


WAYS = (
    html.escape,
    json.dumps,
    quote,
    lambda text: quote(html.escape(text)),
    lambda text: html.escape(json.dumps(text)),
)


@pytest.mark.parametrize("write", WAYS)
def test_a_canary_is_found_in_every_way_of_writing_it(write: Callable[[str], str]) -> None:
    """Each way changes the letters, so the search does undo something."""
    bird = canary(7, "internal_note")
    assert bird not in write(bird)
    assert bird in SONG.findall(readings(write(bird).encode()))


def test_no_word_of_consent_is_in_any_byte_of_the_site(texts: dict[str, str]) -> None:
    """「可(口頭)」 says how it was asked, and is nobody's business but the desk's."""
    words = {word for word in (*CONSENTS, *PHONE_CONSENTS) if "可" in word and word not in ("可", "不可")}
    wanted = words | {unicodedata.normalize("NFKC", word) for word in words}
    assert len(wanted) == 6
    assert [(path, word) for path, text in texts.items() for word in sorted(wanted) if word in text] == []


SONG = re.compile(rf"canary[a-z]+\d{{4}}(?:{SIGNS})?x(?:@example\.jp)?|r-\d{{4}}|0999-?7\d-?\d{{4}}")
BEGINNING = re.compile(r"canary[a-z]+\d{4}")
"""Whatever looks like a canary, and its beginning, should the rest be written in a way nobody thought of: a search for each of the thousands would take minutes."""


def test_no_canary_of_a_private_cell_is_in_any_byte_of_the_site(texts: dict[str, str]) -> None:
    wanted = {secret for number in range(RECORDS) for secret in secrets(number)}
    assert len(wanted) > 2 * RECORDS
    assert [secret for secret in wanted if not SONG.fullmatch(secret)] == []
    wanted |= {begin[0] for secret in wanted if (begin := BEGINNING.match(secret))}
    leaks = [(path, found) for path, text in texts.items() for found in sorted({*_birds(path), *_birds(text)} & wanted)]
    assert leaks == []


def _birds(text: str) -> list[str]:
    return [*SONG.findall(text), *BEGINNING.findall(text)]


def test_public_values_of_consented_records_are_there(texts: dict[str, str]) -> None:
    """The canaries can sing: the same scan finds what may be found."""
    everything = "\n".join(texts.values())
    public = [number for number in range(RECORDS) if is_public(number)]
    assert all(cells(number)["name"] in everything for number in public)
    assert all(cells(number)["venue"] in everything for number in public)
    told = ("extra", "off", "elsewhere")
    assert all(
        canary(number, name) in everything for number in public if kind_of(number) != "volunteering" for name in told
    )
    assert all(phone(number) in everything for number in public if has_public_phone(number))
    assert len(public) > RECORDS / 3


def test_the_notices_that_are_printed_hold_no_private_value(outcome: build.Outcome) -> None:
    """Findings are read in meetings and pasted into mails: a private cell is named, never quoted."""
    printed = json.dumps([dict(notice.facts) for notice in outcome.notices], ensure_ascii=False, default=str)
    private = [cells(number)[name] for number in range(RECORDS) for name in PRIVATE]
    assert [value for value in private if value in printed] == []
