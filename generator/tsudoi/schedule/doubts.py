"""うたがい: rules that stand side by side and could be meant in two ways; each doubt is the word that makes it one."""

from collections import Counter
from collections.abc import Iterator

from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.matching import within_span as covers
from tsudoi.schedule.rules import WORKWEEK, Freq, Holidays, Rule


def doubts(drafts: list[Draft]) -> list[str]:
    """All doubts about rules that are otherwise finished."""
    return [doubt for rule in RULES for doubt in rule(drafts)]


def _weeks_only(drafts: list[Draft]) -> Iterator[str]:
    """「第2週」 without a weekday settles no day."""
    if any(draft.rule.bysetpos and not draft.rule.byday for draft in drafts):
        yield "第何週だけの決まり"


def _holidays_apart(drafts: list[Draft]) -> Iterator[str]:
    """「月・木 9時~ 祝日 10時~」: all holidays, or those that are Mondays and Thursdays? Only beside the whole working week it is clear."""
    sizes = Counter(draft.group for draft in drafts)
    holidays = [draft for draft in drafts if draft.rule.holidays is Holidays.ONLY]
    others = [draft for draft in drafts if draft.rule.holidays is not Holidays.ONLY]
    is_lonely = any(sizes[draft.group] == 1 for draft in holidays)
    named = {day for draft in others if draft.rule.holidays is Holidays.NEVER for day in draft.rule.byday}
    is_clear = all(draft.rule.holidays is Holidays.NEVER for draft in others) and set(WORKWEEK) <= named
    if is_lonely and others and not is_clear:
        yield "祝日"


def _dates_beside_rules(drafts: list[Draft]) -> Iterator[str]:
    """「毎週水曜、12月30日」: one more day, or the rest of 「…は休み」 that somebody forgot?"""
    listed = [draft for draft in drafts if draft.rule.rdate and not draft.replaces]
    ruled = [draft for draft in drafts if not draft.rule.rdate]
    if ruled and any(not draft.rule.sessions or draft.group in {other.group for other in ruled} for draft in listed):
        yield "日付"


def _part_beside_whole(drafts: list[Draft]) -> Iterator[str]:
    """「毎週水曜 第3水曜」 says one day twice, so it means something else."""
    for draft in drafts:
        for whole in drafts:
            is_part = (
                draft.rule.bysetpos
                and whole.rule.freq is Freq.WEEKLY
                and set(draft.rule.byday) <= set(whole.rule.byday)
            )
            if is_part and draft.rule.sessions == whole.rule.sessions and draft.rule.bymonth == whole.rule.bymonth:
                yield "毎週と第何週"


def says_again(drafts: list[Draft]) -> bool:
    """「月~土曜日 土曜」: the days named last are held already and nothing is said of them; the words behind them are lost."""
    latest = max(draft.group for draft in drafts)
    last = [draft for draft in drafts if draft.group == latest and not draft.timed]
    before = [draft.rule for draft in drafts if draft.group < latest]
    return any(_holds(rule, draft.rule) for draft in last for rule in before)


def _holds(whole: Rule, part: Rule) -> bool:
    if part.rdate:
        return whole.span is not None and all(covers(whole.span, day) for day in part.rdate)
    days = set(whole.byday) or (set(range(7)) if whole.freq is Freq.DAILY and not whole.span else set())
    return part.freq is Freq.WEEKLY and bool(part.byday) and set(part.byday) <= days and not whole.bysetpos


RULES = (_weeks_only, _holidays_apart, _dates_beside_rules, _part_beside_whole)
