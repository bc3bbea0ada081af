"""How will this be read? The command for people, and as lines of JSON in a process of its own."""

import json
import subprocess

import pytest
from tests.starter import ROOT, command, environment

from tsudoi import cli

WINDOW = ("--from", "2026-11-22", "--to", "2026-12-31")


@pytest.fixture
def told(capsys):
    """What a person is told of one text."""

    def told(*arguments):
        cli.run(["schedule", *arguments])
        captured = capsys.readouterr()
        assert captured.err == ""
        return captured.out

    return told


def answers(*lines):
    asked = "".join(f"{line}\n" for line in lines).encode()
    result = subprocess.run(
        command("schedule", *WINDOW, "--format", "json"), input=asked, cwd=ROOT, env=environment(), capture_output=True, timeout=60, check=True
    )  # fmt: skip
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


def test_one_text_is_told_with_its_sentence_its_days_and_their_reasons(told):
    lines = told("第2・4月曜 11:30〜13:30(祝日の場合は翌日) 雨天中止", *WINDOW).splitlines()
    assert lines[0] == "読み方：毎月 第2・第4月曜日(祝日のときは次の日) 午前11時30分〜午後1時30分"
    assert "2026年11月23日(月) 休み　勤労感謝の日のため、11月24日に変わります。" in lines
    assert any(line.startswith("2026年11月24日(火) 午前11時30分〜") for line in lines)
    assert lines[-1] == "お知らせ：雨天中止"


@pytest.mark.parametrize(("text", "beginning", "nearest"), [
    ("月1回 土曜日", "日にちは決まりません：「月1回」", "毎月 第2土曜日"),
    ("12月5日(日)", "あり得ない日や時刻があります：2026年12月5日は土曜日です。", "12月5日(土)"),
    ("隔週水曜", "日にちは決まりません：「隔週」", "隔週 水曜日(開始日2026年11月25日)"),
    ("毎週水用日", "日にちは決まりません：", "毎週 水曜日"),
])  # fmt: skip
def test_what_settles_no_day_is_told_with_the_nearest_way_that_does(told, text, beginning, nearest):
    first, second = told(text, *WINDOW).splitlines()
    assert first.startswith(beginning)
    assert second == f"こう書くと読み取れます：{nearest}"


@pytest.mark.parametrize(("text", "said"), [("休止中", "お休み中です：「休止中」と書かれています。"), ("不定期", "日にちは決まりません：「不定期」とあるため、日が決まりません。"), ("", "言葉がありません：開催日時を書いてください。")])  # fmt: skip
def test_what_is_like_nothing_gets_no_guess(told, text, said):
    assert told(text, *WINDOW) == f"{said}\n"


def test_days_outside_the_window_are_told_as_none(told):
    assert "2026-11-22 から 2026-12-31 までには、ありません。" in told("8月5日", *WINDOW)


def test_days_beyond_the_settled_holidays_are_told_as_such(told, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795503600")
    lines = told("第2月曜、祝日は休み", "--from", "2027-10-01", "--to", "2028-03-31")
    assert "祝日は 2027-12-31 まで決まっています。その後の祝日にかかわる日は、変わることがあります。" in lines


def test_lines_of_json_are_answered_one_by_one_in_their_order():
    weekly, season, unknown, stopped, impossible, nothing = answers(
        '"毎週水曜 9:30〜11:00、年末年始は休み"',
        '"8月の第1月曜"',
        '"月1回 土曜"',
        '"休止中"',
        '"毎月第2水曜 25時"',
        '""',
    )
    assert weekly["text"] == "毎週水曜 9:30〜11:00、年末年始は休み"
    assert (weekly["status"], weekly["rrule"], weekly["notes"], weekly["reason"]) == (
        "dates",
        ["FREQ=WEEKLY;BYDAY=WE"],
        [],
        "",
    )
    assert weekly["occurrences"][0] == {"date": "2026-11-25", "start": "09:30", "end": "11:00"}
    assert [one["date"] for one in weekly["occurrences"]] == ["2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23"]  # fmt: skip
    assert (season["status"], season["occurrences"]) == ("dates", [])
    statuses = [one["status"] for one in (unknown, stopped, impossible, nothing)]
    assert statuses == ["unknown", "suspended", "error", "unknown"]
    assert all(one["reason"] and one["occurrences"] == [] for one in (unknown, stopped, impossible, nothing))


def test_hours_that_are_not_said_are_null_and_line_breaks_stay():
    open_end, broken = answers('"毎週金曜 10時〜"', '"第1土曜\\n第3土曜"')
    assert open_end["occurrences"][0] == {"date": "2026-11-27", "start": "10:00", "end": None}
    assert broken["text"] == "第1土曜\n第3土曜"
    assert {one["date"] for one in broken["occurrences"]} == {"2026-12-05", "2026-12-19"}


def test_a_line_that_is_no_json_string_is_taken_for_the_words():
    assert [one["status"] for one in answers("毎週火曜", "[1]", "{")] == ["dates", "unknown", "unknown"]


def test_days_in_the_wrong_order_are_refused(capsys):
    assert cli.run(["schedule", "毎週火曜", "--from", "2026-12-31", "--to", "2026-12-01"]) == 2
    assert "--to の日が --from より前です。" in capsys.readouterr().err
