"""日程の読み取り: how a real list is read, form by form, and how long 20,000 different texts take on one core.

Run ``make bench``, or ``python -m bench.schedules --write`` to bring docs/schedules.md in line with the reader.
"""

import os
import sys
import time
from datetime import date
from pathlib import Path
from statistics import fmean

from bench import schedule_forms
from bench.schedule_texts import texts
from tests.schedule import sample

from tsudoi import schedule
from tsudoi.model import Schedule

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/schedules.md"
LIST = Path(os.environ.get("TSUDOI_SCHEDULES") or ROOT.parent / "shared/data/schedules.txt")
COUNT, FIRST, DAYS = 20_000, date(2026, 11, 24), 120
PROSE = """# How schedules are read

A list of {lines} real lines of 開催日, 利用時間 and 休館日 from the open data of towns, read line by line.
`python -m bench.schedules --write` makes this page; a test holds it to what the reader does.

## By form

The form is judged by what was read: for dates by the rules, else by the reason that residents are told. A line that names no day, or
leaves it open, is rightly unknown; how many lines are unknown that a person would have read is the next figure, not this one.

{table}

## Against people

{checked} different lines of the list have been written out by hand, day by day with their hours, by people who had not seen the reader
(`tests/schedule/hand_checked.jsonl`). {determined} of them settle their days. Of these, {exact} are read exactly, all days and all
hours ({share:.1%}); lines that give a day which people did not read in them: {invented}.

"""


def main(*options: str) -> None:
    if LIST.is_file():
        page = drawn(LIST)
        print(page)
        if "--write" in options:
            PAGE.write_text(page, encoding="utf-8")
    else:
        print(f"no list of real schedules at {LIST}; name one with TSUDOI_SCHEDULES")
    print(measured(texts(COUNT))[1])


def drawn(real_list: Path) -> str:
    """The page for this list."""
    lines = tuple(schedule_forms.split(real_list.read_text(encoding="utf-8").splitlines()))
    pairs = [(one, sample.read(one.text)) for one in sample.checked()]
    determined = [(wanted, found) for wanted, found in pairs if wanted.status == "dates"]
    exact = sum(wanted == found for wanted, found in determined)
    return PROSE.format(
        lines=len(lines), table=schedule_forms.table(lines), checked=len(pairs), determined=len(determined), exact=exact,
        share=exact / len(determined), invented=sum(bool(found.days - wanted.days) for wanted, found in pairs) or "none",
    ).strip() + "\n"  # fmt: skip


def measured(different: tuple[str, ...]) -> tuple[float, str]:
    """Seconds of one core for reading and expanding all of them, and the sentence that says so."""
    started = time.process_time()
    readings = [schedule.read(text) for text in different]
    between = time.process_time()
    meetings = sum(len(schedule.expand(reading, Schedule(), FIRST, DAYS)) for reading in readings)
    ended = time.process_time()
    said = f"{len(different)} different texts ({fmean(map(len, different)):.0f} signs each), {DAYS} days, {meetings} occurrences: "
    said += f"{ended - started:.2f} s on one core (read {between - started:.2f} s, expanded {ended - between:.2f} s)"
    return ended - started, said


if __name__ == "__main__":
    main(*sys.argv[1:])
