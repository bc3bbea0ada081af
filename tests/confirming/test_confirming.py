"""確認の試験: who is to be asked, what the sheet says, and what the answers do to the files."""

import csv
from datetime import date
from pathlib import Path

import pytest

from tsudoi import build, cli, confirming
from tsudoi.render import desk

DAY = date(2026, 11, 24)
HEAD = "番号,名称,種別,開催日時,会場,料金,電話,掲載同意,電話の公開,確認日,確認者,確認方法,内部メモ"
CSV = (
    f"{HEAD}\r\n"
    "wk-1,若葉体操,体操・運動,毎週火曜日 9:30〜11:00,若葉公民館,無料,0999-20-0101,可,可,2026-11-02,佐藤,電話,\r\n"
    "wk-2,古い茶の間,サロン・お茶,毎週水曜日 10:00〜12:00,若葉公民館,100円,0999-20-0102,可,不可,2024-05-01,鈴木,訪問,鍵は隣\r\n"
    "wk-3,春の会,サロン・お茶,毎週木曜日 10:00〜12:00,若葉公民館,,0999-20-0103,可,可,2026-04-02,佐藤,電話,\r\n"
)
YAML = (
    "# 社協から\n- 番号: wk-9\n  名称: 配食\n  種別: 食事\n  料金: 400円\n  掲載同意: 可\n"
    "  確認日: 2025-01-10 # 電話で\n  確認者: 鈴木\n  確認方法: 電話\n"
)
TOWN = "まちの名前: ひより市\n確認の期限:\n  掲載停止: 24か月\n"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "resources" / "wakaba"
    folder.mkdir(parents=True)
    (tmp_path / "resources/town.yaml").write_text(TOWN, encoding="utf-8")
    (tmp_path / "resources/districts.csv").write_text("番号,名称,ふりがな\nwakaba,若葉,わかば\n", encoding="utf-8")
    (folder / "通いの場.csv").write_bytes(CSV.encode("cp932"))
    (folder / "生活支援サービス.yaml").write_text(YAML, encoding="utf-8")
    return tmp_path


def asks(town: Path) -> dict[str, confirming.Ask]:
    found = confirming.due(build.judge(town, DAY).register, DAY)
    return {ask.entry.service.id: ask for ask in found}


def run(capsys, *arguments) -> tuple[int, str]:
    code = cli.run([*map(str, arguments), "--today", str(DAY)])
    return code, capsys.readouterr().out


def give(capsys, town: Path, *answers: dict[str, str], agree: bool = True) -> tuple[int, str]:
    """Type the answers into a table as Excel saves it, and hand it in."""
    path = town / "answers.csv"
    headings = list(dict.fromkeys(name for answer in answers for name in answer))
    with path.open("w", encoding="cp932", newline="") as file:
        writer = csv.DictWriter(file, headings)
        writer.writeheader()
        writer.writerows(answers)
    return run(capsys, "confirm", path, "--root", town, *(["--yes"] if agree else []))


def records(town: Path) -> str:
    """Its text; the one wave dash of this encoding is read as another than it was written from."""
    return (town / "resources/wakaba/通いの場.csv").read_bytes().decode("cp932").replace("～", "〜")


def answer(town: Path, identifier: str, word: str = "変わりない", **more: str) -> dict[str, str]:
    code = asks(town)[identifier].code
    return {"照合番号": code, "答え": word, "確認日": "2026-11-20", "確認者": "高橋", "確認方法": "書面"} | more


def test_what_is_due_stands_by_person_and_the_oldest_comes_first(town):
    found = asks(town)
    assert [(each.entry.service.id, each.person, each.word) for each in found.values()] == [
        ("wk-2", "鈴木", "掲載停止"),
        ("wk-9", "鈴木", "古い"),
        ("wk-3", "佐藤", "そろそろ確認"),
    ]
    assert (
        found["wk-2"].what == "曜日・時間、場所、料金"
    )  # nobody publishes its telephone, so nothing of it can mislead


def test_due_tells_and_writes_the_list(capsys, town):
    code, out = run(capsys, "due", "--root", town, "--report", town / "一覧.csv")
    assert (code, "確認の要る記録は 3件です。" in out) == (0, True)
    rows = list(csv.reader((town / "一覧.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[:3] for row in rows[1:]] == [
        ["鈴木", "掲載停止", "2024-05-01"], ["鈴木", "古い", "2025-01-10"], ["佐藤", "そろそろ確認", "2026-04-02"],
    ]  # fmt: skip


def test_a_code_changes_with_what_is_asked_and_not_with_who_asked(town):
    before = asks(town)["wk-2"].code
    path = town / "resources/wakaba/通いの場.csv"
    path.write_bytes(CSV.replace("鍵は隣", "鍵は向かい").replace("2024-05-01", "2024-06-01").encode("cp932"))
    assert asks(town)["wk-2"].code == before
    path.write_bytes(CSV.replace("100円", "200円").encode("utf-8"))
    assert asks(town)["wk-2"].code != before


def test_a_sheet_has_all_that_is_asked_and_nothing_from_outside(town):
    found = asks(town)
    page = desk.sheets(confirming.sheets("ひより市", found.values(), "2026年11月24日")).decode()
    assert page.count("<section") == 3
    assert all(
        text in page for text in (found["wk-2"].code, "古い茶の間", "毎週水曜日 10:00〜12:00", "100円", "0999-20-0102")
    )
    assert "鍵は隣" not in page
    assert not any(word in page for word in ("src=", "href=", 'http-equiv="refresh', "<script"))


def test_the_sheets_do_not_write_over_answers(capsys, town):
    assert run(capsys, "sheets", "--root", town)[0] == 0
    typed = town / "確認票/こたえ.csv"
    typed.write_text("typed", encoding="utf-8")
    assert run(capsys, "sheets", "--root", town)[0] == 2
    assert typed.read_text(encoding="utf-8") == "typed"


def test_one_record_can_have_a_sheet_although_it_is_sure(capsys, town):
    assert run(capsys, "sheets", "wk-1", "--root", town)[0] == 0
    assert "若葉体操" in (town / "確認票/確認票.html").read_text(encoding="utf-8")
    assert run(capsys, "sheets", "wk-7", "--root", town, "--overwrite")[0] == 2


def test_unchanged_sets_the_day_and_who_asked_and_nothing_else(capsys, town):
    code, out = give(capsys, town, answer(town, "wk-2"))
    assert (code, "1件の記録の、3か所に書きます。" in out) == (0, True)
    assert records(town) == CSV.replace("2024-05-01,鈴木,訪問", "2026-11-20,高橋,書面")


def test_changed_sets_the_new_words_too(capsys, town):
    give(capsys, town, answer(town, "wk-2", "変わった", 料金="１５０円", 開催日時="毎週金曜日 10:00〜12:00"))
    expected = (
        CSV.replace("2024-05-01,鈴木,訪問", "2026-11-20,高橋,書面")
        .replace("100円", "150円")
        .replace("毎週水曜日", "毎週金曜日")
    )
    assert records(town) == expected


def test_yaml_keeps_its_comments(capsys, town):
    give(capsys, town, answer(town, "wk-9", "変わった", 料金="450円", 確認日="令和8年11月20日"))
    expected = (
        YAML.replace("400円", "450円")
        .replace("2025-01-10", "2026-11-20")
        .replace("鈴木", "高橋")
        .replace("方法: 電話", "方法: 書面")
    )
    assert (town / "resources/wakaba/生活支援サービス.yaml").read_text(encoding="utf-8") == expected


def test_a_second_run_changes_nothing_and_keeps_no_copy(capsys, town):
    given = (answer(town, "wk-2", "変わった", 料金="150円"), answer(town, "wk-3"))
    give(capsys, town, *given)
    before, kept = records(town), sorted((town / ".tsudoi/kept").iterdir())
    code, out = give(capsys, town, *given)
    assert (code, "書く答えはありません。" in out, records(town)) == (0, True, before)
    assert sorted((town / ".tsudoi/kept").iterdir()) == kept


def test_without_a_yes_it_only_shows(capsys, town):
    code, out = give(capsys, town, answer(town, "wk-2"), agree=False)
    assert (code, "「2024-05-01」→「2026-11-20」" in out, records(town)) == (0, True, CSV)


def test_a_record_that_changed_since_is_not_written_over(capsys, town):
    given = answer(town, "wk-2", "変わった", 料金="150円")
    edited = CSV.replace("100円", "200円")
    (town / "resources/wakaba/通いの場.csv").write_bytes(edited.encode("cp932"))
    code, out = give(capsys, town, given)
    assert (code, "この記録が変わっています" in out, records(town)) == (1, True, edited)


@pytest.mark.parametrize(
    "wrong, sentence",
    [
        ({"照合番号": "wk-8-ABCDEF"}, "照合番号「wk-8-ABCDEF」の記録が見つかりません。"),
        ({"照合番号": "wk-2"}, "照合番号「wk-2」の記録が見つかりません。"),
        ({"確認日": ""}, "確認日がありません。"),
        ({"確認日": "2026-11-25"}, "今日(2026-11-24)より先の日です。"),
        ({"確認日": "2024-04-30"}, "2024-05-01 に確かめてあります。"),
        ({"確認日": "きのう"}, "「確認日」の「きのう」が読めません。"),
        ({"答え": "たぶん"}, "答え「たぶん」が読めません。"),
        ({"答え": ""}, "答え「」が読めません。"),
        ({"料金": "150円"}, "新しい内容も書いてあります。"),
        ({"答え": "変わった"}, "新しい内容がありません。"),
        ({"答え": "変わった", "申込": "電話で"}, "「申込」の列がないので、この答えは書いていません。"),
    ],
)
def test_an_answer_that_cannot_be_trusted_is_said_and_the_others_are_written(capsys, town, wrong, sentence):
    code, out = give(capsys, town, answer(town, "wk-2", **wrong), answer(town, "wk-3"))
    assert (code, sentence in out) == (1, True)
    assert records(town) == CSV.replace("2026-04-02,佐藤,電話", "2026-11-20,高橋,書面")


def test_an_answer_never_changes_what_was_agreed_to(capsys, town):
    give(capsys, town, answer(town, "wk-2", "変わった", 料金="150円", 電話の公開="可", 名称="別の会"))
    assert "wk-2,古い茶の間,サロン・お茶" in records(town)
    assert "0999-20-0102,可,不可,2026-11-20" in records(town)


def test_a_withheld_record_leaves_only_its_name_on_the_site_until_somebody_asks(capsys, town):
    def told() -> str:
        made = build.build(town, DAY, skip_invalid=True)
        return "\n".join(each.body.decode(errors="replace") for each in made.artifacts if each.path.suffix != ".png")

    hidden = told()
    assert ("古い茶の間" in hidden, "いまは、内容を確認中です" in hidden, "毎週水曜日 10:00〜12:00" in hidden) == (
        True,
        True,
        False,
    )
    give(capsys, town, answer(town, "wk-2"))
    shown = told()
    assert ("毎週水曜日 10:00〜12:00" in shown, "いまは、内容を確認中です" in shown) == (True, False)
