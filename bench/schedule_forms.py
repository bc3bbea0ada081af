"""日程の形: which form of schedule a text is, judged by what was read in it, and a table of the forms of a whole list."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tsudoi import schedule
from tsudoi.schedule import Freq, Holidays, Reading, Rule

STATUSES = ("dates", "unknown", "suspended", "error")
MIDDLING = 16
RULES = (
    ("every second week, every third week", lambda rule: rule.interval > 1),
    ("listed dates", lambda rule: bool(rule.rdate)),
    ("a period", lambda rule: rule.span is not None),
    ("some months only", lambda rule: bool(rule.bymonth)),
    ("day of the month", lambda rule: bool(rule.bymonthday)),
    ("nth weekday", lambda rule: bool(rule.bysetpos)),
    ("workdays or holidays", lambda rule: rule.holidays is not Holidays.ANY),
    ("weekly", lambda rule: rule.freq is Freq.WEEKLY),
    ("every day", lambda rule: rule.freq is Freq.DAILY),
)
"""The first that fits is the form of a rule."""
HOUSE = "every day but days of rest"
MIXED = "several forms in one text"
REASONS = (
    ("回」だけでは", "a count without days (月1回)"),
    ("休みの日だけ", "closed days alone"),
    ("時刻だけ", "hours alone"),
    ("書かれていません", "no day named"),
    ("とあるため", "words that settle nothing (不定期, または, 隔週)"),
    ("読み取れない", "words not understood"),
    ("より長い", "too long"),
)
SUSPENDED, IMPOSSIBLE, OTHER = "suspended (休止中)", "impossible or contradicting", "another reason"


def form(reading: Reading) -> str:
    """The name of the form."""
    match reading.status:
        case "dates":
            return _of_rules(reading)
        case "suspended":
            return SUSPENDED
        case "error":
            return IMPOSSIBLE
        case _:
            return next((name for words, name in REASONS if words in reading.reason), OTHER)


def _of_rules(reading: Reading) -> str:
    names = {_of_rule(rule) for rule in reading.rules}
    if names == {"every day"} and reading.closures:
        return HOUSE
    if names <= {"weekly", "workdays or holidays"} and len(names) > 1:
        return "workdays or holidays"
    return names.pop() if len(names) == 1 else MIXED


def _of_rule(rule: Rule) -> str:
    return next(name for name, fits in RULES if fits(rule))


def counted(texts: Iterable[str]) -> dict[str, Counter[str]]:
    """Form → how many texts of each status; the most frequent form first."""
    found: dict[str, Counter[str]] = {}
    for text in texts:
        reading = schedule.read(text)
        found.setdefault(form(reading), Counter())[reading.status] += 1
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].total(), pair[0])))


def table(texts: tuple[str, ...]) -> str:
    """The counts in Markdown with an example of each form, and a line of totals."""
    counts, examples = counted(texts), _examples(texts)
    lines = [["form", "for example", *STATUSES, "all"], ["---", "---", *["---:"] * (len(STATUSES) + 1)]]
    lines += [[name, examples[name], *_numbers(counts[name])] for name in counts]
    lines.append(["**all**", "", *_numbers(sum(counts.values(), Counter()))])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _numbers(of: Counter[str]) -> list[str]:
    return [*(str(of[status] or "") for status in STATUSES), str(of.total())]


def _examples(texts: Iterable[str]) -> dict[str, str]:
    """The first text of a middling length for each form."""
    found: dict[str, str] = {}
    for text in sorted(texts, key=lambda one: abs(len(one) - MIDDLING)):
        found.setdefault(form(schedule.read(text)), text.replace("|", "/").replace("\\n", " / "))
    return found


def split(lines: Iterable[str]) -> Iterator[str]:
    """The texts of a list whose lines are 「source, tab, text」."""
    return (line.rstrip("\n").split("\t", 1)[-1] for line in lines)
