"""うたがい: rules that stand side by side and could be meant in two ways; each doubt is the word that makes it one."""

from collections.abc import Iterator

from tsudoi.schedule.drafts import Draft
from tsudoi.schedule.rules import Freq, Holidays


def doubts(drafts: list[Draft]) -> list[str]:
    """All doubts about rules that are otherwise finished."""
    return [doubt for rule in RULES for doubt in rule(drafts)]


def _weeks_only(drafts: list[Draft]) -> Iterator[str]:
    """「第2週」 without a weekday settles no day."""
    if any(draft.rule.bysetpos and not draft.rule.byday for draft in drafts):
        yield "第何週だけの決まり"


def _holidays_apart(drafts: list[Draft]) -> Iterator[str]:
    """「月~金 9時~ 祝日 10時~」: all holidays, or those that are weekdays? Only beside 平日 it is clear."""
    lonely = [draft for draft in drafts if draft.rule.holidays is Holidays.ONLY and _stands_alone(draft, drafts)]
    others = [draft for draft in drafts if draft.rule.holidays is not Holidays.ONLY]
    if lonely and not all(draft.rule.holidays is Holidays.NEVER for draft in others):
        yield "祝日"


def _stands_alone(draft: Draft, drafts: list[Draft]) -> bool:
    return sum(other.group == draft.group for other in drafts) == 1


def _dates_beside_rules(drafts: list[Draft]) -> Iterator[str]:
    """「毎週水曜、12月30日」: one more day, or the rest of 「…は休み」 that somebody forgot?"""
    listed = [draft for draft in drafts if draft.rule.rdate]
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


RULES = (_weeks_only, _holidays_apart, _dates_beside_rules, _part_beside_whole)
