"""手引きの数の試験: every command of docs/real-data.md is run, and every figure that the page prints is counted again."""

import csv
import re
import shlex
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.intake import real
from tests.intake.inputs import a_tree

from tsudoi import cli, intake
from tsudoi.geo import Locator, Position
from tsudoi.intake import Converted, Options
from tsudoi.notices import Notice

pytestmark = real.NEEDS_DATA

KOSAI = "kosai-caremap/spot.geojson"
YAIZU = "yaizu-facilities/yohairyosya.csv"
KATSUSHIKA = "kodomo-shokudo/131229_katsushikaku_kodomosyokudo.csv"
SHIBUYA = "kodomo-shokudo/131130_shibuyaku_kodomosyokudo.csv"
BLOCK = re.compile(r"^```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
NO_FIGURE = re.compile(r"^## [0-9]\.|CP932|UTF-8|0X0|053|10年|0から|1つにまとめます|1行ずつ", re.MULTILINE)
LEFT_OUT = "(略)"
GROUPS = ("介護保険の事業所や住まい", "医療機関", "薬局", "歯科医院", "認知症サポート医と研修受講医")
GROUPS += ("認知症初期集中支援チームと地域支援推進員",)


def blocks() -> list[list[str]]:
    """The lines of each block that shows commands."""
    found = (block.splitlines() for block in BLOCK.findall(real.the_page()))
    return [[line for line in lines if line.strip()] for lines in found if any(line.startswith("$ ") for line in lines)]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the lists lie as the page has them, with the mapping that the page shows."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(real.there(KOSAI).parent, folder / "kosai-caremap")
    for name in (YAIZU, KATSUSHIKA):
        shutil.copy(real.there(name), folder)
    (mapping,) = re.findall(r"```yaml\n(.*?)```", real.the_page(), re.DOTALL)
    (folder / "yaizu.yaml").write_text(mapping, encoding="utf-8")
    return folder


@pytest.mark.slow
def test_every_command_says_what_the_page_shows(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(blocks()) == 5
    for lines in blocks():
        monkeypatch.chdir(desk)
        said: list[str] = []
        for line in lines:
            if line.startswith("$ cd "):
                monkeypatch.chdir(desk / line.removeprefix("$ cd "))
            elif line.startswith("$ tsudoi "):
                said = _output(line, capsys)
            elif line != LEFT_OUT:
                assert _take(line, said), f"{line}\nis not said, or not here:\n" + "\n".join(said)


def _output(line: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    words = shlex.split(line)[2:]
    cli.run(words)
    return capsys.readouterr().out.splitlines()


def _take(line: str, said: list[str]) -> bool:
    """True when the line is said after those before it; it and all above it are taken away."""
    wanted = re.compile(re.escape(line).replace(re.escape(LEFT_OUT), ".*").replace("…", ".*"))
    place = next((place for place, real_line in enumerate(said) if wanted.fullmatch(real_line)), None)
    if place is not None:
        del said[: place + 1]
    return place is not None


@pytest.mark.slow
def test_a_list_without_a_district_is_refused_in_the_words_of_the_page(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(desk)
    (block,) = (found for found in BLOCK.findall(real.the_page()) if "手がかりがありません" in found)
    said = _output(f"$ tsudoi import {Path(KATSUSHIKA).name} --as kodomo-shokudo --assured 2024-08-24 --to y", capsys)
    assert [line for line in block.splitlines() if not _take(line, said)] == []


def test_every_figure_of_the_page_is_counted() -> None:
    rest = CODE.sub("", real.the_page())
    for claim in claims():
        assert claim in rest, claim
        rest = rest.replace(claim, "")
    assert [line for line in NO_FIGURE.sub("", rest).splitlines() if re.search("[0-9]", line)] == []


def claims() -> Iterator[str]:
    """What the page says in figures, longest first where one holds another."""
    yield from _of_kosai_records(real.imported(KOSAI, "kosai-caremap"))
    yield from _of_kosai_findings(real.imported(KOSAI, "kosai-caremap"))
    yield from _of_yaizu(_yaizu())
    yield from _of_katsushika(real.imported(KATSUSHIKA, "kodomo-shokudo", ("katsushika", "葛飾区")))
    shibuya = list(csv.reader(real.there(SHIBUYA).read_text(encoding="utf-8-sig").splitlines()))[1:]
    yield f"渋谷区の一覧({len(shibuya)}行)"


@cache
def _yaizu() -> Converted:
    (mapping,) = re.findall(r"```yaml\n(.*?)```", real.the_page(), re.DOTALL)
    options = Options(assured=real.ASSURED, district=("yaizu", "焼津市全地区"))
    return intake.convert([real.there(YAIZU)], a_tree(mapping), real.DATA, options)


def _of_kosai_records(kosai: Converted) -> Iterator[str]:
    tally, kinds = kosai.tally, Counter(draft.kind for draft in kosai.drafts)
    sub = Counter(draft.row["SubType"] for draft in kosai.drafts)
    services = Counter(draft.row["Type"] for draft in kosai.drafts if draft.kind == "services")
    yield f"GeoJSON、{len(kosai.areas)}小学校区"
    yield f"### {tally.read}地点の行き先"
    yield f"、{tally.read}地点)"
    yield f"、{len(kosai.areas)}つ)を使います"
    places = ("いきいきサロン", "健康体操", "居場所", "認知症カフェ", "介護予防拠点施設")
    yield f"| 通いの場 | {kinds['gatherings']} | {_each(places, sub)} |"
    served = ("総合事業", "社会資源", "地域包括支援センター")
    welfare = services["福祉施設"]
    yield f"| 生活支援サービス | {kinds['services']} | {_each(served, services)}、自費通所(福祉施設) {welfare} |"
    yield f"| 見本の行 | {tally.dummies} | TEMPL、DUMY |"
    yield f"| 取り込まない | {tally.left_out} | {_left_out(kosai)} |"
    yield f"| **計** | **{tally.read}** | |"
    homes = Counter(draft.folder for draft in kosai.drafts)
    yield "件数は、" + "、".join(f"{area.name} {homes[area.id]}" for area in kosai.areas) + "です"
    waiting = sum(draft["consent"] != "可" for draft in kosai.drafts)
    yield f"{tally.made}件のうち、お宅らしい{waiting}件は載りません"


def _each(names: tuple[str, ...], counts: Counter[str]) -> str:
    return "、".join(f"{name} {counts[name]}" for name in names)


def _left_out(kosai: Converted) -> str:
    """The kinds that are not taken in, joined as the page joins them."""
    sums: Counter[str] = Counter()
    for notice in real.of_code(kosai, "intake_left_out"):
        sums[_group(str(notice.facts["value"]))] += int(str(notice.facts["count"]))
    assert sums.total() == kosai.tally.left_out
    return _each(GROUPS, sums)


def _group(kind: str) -> str:
    if kind.startswith("福祉施設"):
        return GROUPS[0]
    doctors, teams = ("サポート医", "受講医"), ("支援チーム", "支援推進員")
    return GROUPS[4] if kind.endswith(doctors) else GROUPS[5] if kind.endswith(teams) else kind


def _of_kosai_findings(kosai: Converted) -> Iterator[str]:
    repeated = real.of_code(kosai, "intake_repeated_id")
    numbers = {notice.facts["value"] for notice in repeated}
    yield f" に{len(kosai.notices)}件が1行ずつあります"
    yield f"| 番号(HID)の重なり | {len(numbers)}の番号(取り込む{len(repeated)}行) |"
    yield f"| 見本の行{_rows(kosai, 'intake_dummy')} |"
    yield f"| 電話のけたが多い{_rows(kosai, 'intake_phone_unreadable')} |"
    yield f"| 市外局番のない電話{_rows(kosai, 'intake_phone_area_code')} |"
    yield f"| 休みの欄に書かれた開催日と料金{_moved(kosai, '休みの欄')} |"
    yield f"| 時間の欄に書かれた「休止中」{_moved(kosai, '時間の欄')} |"
    yield f"|  のある欄{_rows(kosai, 'intake_line_break_tags')} |"
    yield f"| 会場の名前だけの名称 | {len(_reasoned(kosai, '元の名前は会場なので'))} |"
    yield f"| 「公会堂」「各地区公会堂」だけの名称{_moved(kosai, '元の名前は会場の呼び名だけ')} |"
    yield f"| 同じ事業所が何度も出てくる総合事業 | {len(_reasoned(kosai, '同じ事業所が'))} |"
    yield f"| どの小学校区にも入らない位置{_rows(kosai, 'intake_just_outside')} | {_metres(kosai)}メートルとなり"
    yield f"| 個人のお宅らしい会場{_rows(kosai, 'intake_home')} |"
    yield f"| 個人のものかもしれない携帯電話 | {len(real.of_code(kosai, 'intake_personal_contact'))} |"
    shared = real.of_code(kosai, "intake_phone_shared")
    yield f"| {shared[0].facts['count']}件に共通の電話 | {len(shared)} |"
    yield f"| こわれた小学校区の名前 | {len(real.of_code(kosai, 'intake_district_name_replaced'))} |"
    (noted,) = real.of_code(kosai, "intake_column_noted")
    yield f"| 対応表にない列「{noted.origin.column}」 | {noted.facts['count']}行 |"
    yield f"| 取り込まない種類 | {len(real.of_code(kosai, 'intake_left_out'))}種類、{kosai.tally.left_out}行 |"


def _rows(converted: Converted, code: str) -> str:
    return _row_list(real.of_code(converted, code))


def _moved(converted: Converted, reason: str) -> str:
    return _row_list(_reasoned(converted, reason))


def _reasoned(converted: Converted, reason: str) -> list[Notice]:
    told = real.of_code(converted, "intake_told")
    return [notice for notice in told if str(notice.facts["reason"]).startswith(reason)]


def _row_list(notices: list[Notice]) -> str:
    """「(117、128〜130行目) | 4」."""
    rows = sorted({notice.origin.row or 0 for notice in notices})
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    said = "、".join(f"{run[0]}〜{run[-1]}" if len(run) > 2 else "、".join(map(str, run)) for run in runs)
    return f"({said}行目) | {len(notices)}"


def _metres(kosai: Converted) -> int:
    """How far the point lies from the district that it was given."""
    (notice,) = real.of_code(kosai, "intake_just_outside")
    lat, lon = map(float, str(notice.facts["value"]).split(", "))
    outlines = {area.name: area.outline for area in kosai.areas if area.outline}
    return round(Locator(outlines).off_m(str(notice.facts["district"]), Position(lon, lat)))


def _of_yaizu(yaizu: Converted) -> Iterator[str]:
    tally, unused = yaizu.tally, real.of_code(yaizu, "intake_column_set_aside")
    yield f"{tally.read}行のうち、高齢の方の施設({tally.made}行)を取り込む"
    assert {notice.facts["count"] for notice in unused} == {tally.read}
    yield f"| 使わない列 | {len(unused)}列(値のある行はどれも{tally.read}行) |"
    yield f"| 高齢の方の施設でない行 | {len(real.of_code(yaizu, 'intake_left_out'))}つの課、{tally.left_out}行 |"
    yield f"| 番号がいくつもある電話 | {len(real.of_code(yaizu, 'intake_phone_several'))} |"
    yield f"| 個人のものかもしれない携帯電話 | {len(real.of_code(yaizu, 'intake_personal_contact'))} |"
    (noted,) = real.of_code(yaizu, "intake_partly_noted")
    yield f"| どの列にも入らなかった値({noted.origin.column}) | {noted.facts['count']}(内部メモへ) |"


def _of_katsushika(katsushika: Converted) -> Iterator[str]:
    counts = Counter(notice.code for notice in katsushika.notices)
    marks = real.there(KATSUSHIKA).read_bytes().split(b",")[0].count(b"\xef\xbb\xbf")
    yield f"(BOM が{marks}つ)"
    yield f"印(BOM)が{marks}つ付いた"
    yield f"| 番号(ID)がない | {counts['intake_made_id']}(名称と"
    yield f"| 個人のものかもしれない携帯電話とメール | {counts['intake_personal_contact']}(「"
    yield f"| 固定電話と並んだメール | {counts['intake_email_held']}("
    yield f"| 使わない列 | {counts['intake_column_set_aside']}列 |"
    yield f"| 対応表にない列(2つ目の電話やメールなど) | {counts['intake_column_noted']}列("
    yield f"| 使わなかった値(開催日があるときの開催頻度など) | {counts['intake_partly_noted']}列("
