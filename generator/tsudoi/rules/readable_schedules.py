"""読める日時: a 開催日時 that settles no day is on no calendar; the desk learns why, and which way of writing would be."""

from collections.abc import Iterator
from datetime import date

from tsudoi import schedule
from tsudoi.model import Kind
from tsudoi.notices import Notice
from tsudoi.register import Entry, Register
from tsudoi.rules._pointing import info, warning
from tsudoi.schedule import Reading

DAYS = 366
_ON_PURPOSE = ("不定期", "随時", "未定", "不定", "適宜", "都度", "相談", "調整", "問", "確認")
_EXCEPTIONS = ("休", "除", "以外", "翌")


def faults(register: Register, today: date) -> Iterator[Notice]:
    asked = schedule.window(today, DAYS)
    for entry in register.entries:
        text = entry.row["schedule_text"]
        reading = schedule.within(schedule.read(text), asked)
        if reading.status in ("unknown", "error") and _is_active(entry):
            yield _notice(entry, text, reading, schedule.suggest(text, today))


def _is_active(entry: Entry) -> bool:
    return entry.row["status"] in ("", "活動中")


def _notice(entry: Entry, text: str, reading: Reading, nearest: str) -> Notice:
    facts = {"value": text, "reason": reading.reason.removesuffix("。"), "nearest": nearest}
    if reading.status == "error":
        code = "schedule_impossible_near" if nearest else "schedule_impossible"
        return warning(entry.row, "schedule_text", code, **facts)
    if _is_on_purpose(entry, reading):
        return info(entry.row, "schedule_text", "schedule_open", **facts)
    return warning(entry.row, "schedule_text", _unread(reading, nearest), **facts)


def _unread(reading: Reading, nearest: str) -> str:
    if nearest:
        return "schedule_near"
    is_exception = any(sign in word for word in reading.open_words for sign in _EXCEPTIONS)
    return "schedule_exception" if is_exception else "schedule_unread"


def _is_on_purpose(entry: Entry, reading: Reading) -> bool:
    """「不定期」 and 「要相談」 are the truth and no slip, and helpers are asked to come when they can."""
    says_so = any(sign in word for word in reading.open_words for sign in _ON_PURPOSE)
    return says_so or entry.service.kind is Kind.VOLUNTEERING
