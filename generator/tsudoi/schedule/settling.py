"""決着: what was gathered becomes a reading; only where nothing was left over does it have dates."""

from dataclasses import replace

from tsudoi.schedule import counts
from tsudoi.schedule.amending import apart_from_holidays
from tsudoi.schedule.assembly import assembled
from tsudoi.schedule.board import Board
from tsudoi.schedule.clauses import Clause
from tsudoi.schedule.doubts import doubts, says_again
from tsudoi.schedule.drafts import Draft, bounded, complemented, merged, within_periods
from tsudoi.schedule.exempting import exempt, rest_by_months
from tsudoi.schedule.fold import shown
from tsudoi.schedule.listing import listed, named_once
from tsudoi.schedule.resting import daily, held_on_holidays, other_days
from tsudoi.schedule.rules import Freq, Holidays, Reading, Rule
from tsudoi.schedule.unlike import usual_days_off


def settled(clauses: tuple[Clause, ...], text: str, notes: tuple[str, ...]) -> Reading:
    """Rules where all is clear, else the words that leave the days open."""
    all_said = assembled(clauses)
    reading = Reading(status="unknown", text=text, notes=notes)
    _open_otherwise(all_said)
    if not _has_days(all_said):
        return replace(reading, reason=_open_words(all_said) or _missing(all_said), open_words=_words(all_said))
    _join(all_said)
    rules = merged([draft.rule for draft in all_said.drafts])
    all_said.vague += counts.doubts(all_said.counts, rules, all_said.closures)
    if reason := _open_words(all_said):
        return replace(reading, reason=reason, open_words=_words(all_said))
    if impossible := counts.contradiction(all_said.counts, rules):
        return replace(reading, status="error", reason=impossible)
    closures = (*all_said.closures, *usual_days_off(all_said.unlike, rules))
    return replace(reading, status="dates", rules=rules, closures=closures)


def _has_days(said: Board) -> bool:
    """「次回11月25日」 alone, or behind another date, is a day that is held."""
    only_dates = all(draft.rule.rdate for draft in said.drafts)
    if only_dates and said.base and said.base.is_next and not said.every:
        sessions = said.leading if not said.drafts else said.drafts[-1].rule.sessions
        said.drafts, said.base = [*said.drafts, Draft(Rule(rdate=(said.base.day,), sessions=sessions), 1)], None
        said.leading = ()
    return bool(said.drafts)


def _open_otherwise(said: Board) -> None:
    """「開館時間 9時~17時、休館日 月曜日」."""
    if said.rests and said.seasons and not said.drafts:
        said.drafts = [daily(bymonth, sessions) for bymonth, sessions in said.seasons]
        said.seasons = []
    rest = other_days(said.drafts, said.leading) if said.rests and said.leading else None
    if rest:
        said.drafts, said.leading = [rest, *said.drafts], ()


def _join(said: Board) -> None:
    _lead(said)
    said.unread += ["月ごとの時刻"] if said.seasons else []
    said.drafts = listed(apart_from_holidays(bounded(said.drafts, said.period)))
    said.drafts, unclear = complemented(said.drafts)
    said.drafts = held_on_holidays(named_once(said.drafts), said.closures)
    said.unread += (
        unclear + doubts(said.drafts) + (["くり返された日"] if said.is_loose and says_again(said.drafts) else [])
    )
    _count_from_base(said)
    rest_by_months(said)
    exempt(said)
    said.closures = within_periods(said.closures, [draft.rule.span for draft in said.drafts if draft.rule.span])
    said.unread += ["("] if said.depth else []
    said.unread += ["どの日の時刻か"] if said.is_daily and not said.rests else []
    said.vague += counts.counted_out(said) if said.total else []
    said.unread += ["その月だけの日"] if said.unlike and _has_base_without_year(said) else []


def _has_base_without_year(said: Board) -> bool:
    return any(draft.rule.dtstart and not draft.rule.dtstart.year for draft in said.drafts)


def _lead(said: Board) -> None:
    """Hours said before any day are everybody's, if nobody has hours of their own."""
    if said.leading and any(draft.timed for draft in said.drafts):
        said.unread.append("二つめの時刻")
    for draft in said.drafts if said.leading else ():
        draft.rule = replace(draft.rule, sessions=said.leading)


def _count_from_base(said: Board) -> None:
    """Every second week is no week at all without a base; 「隔週(第1・3木曜)」 says which weeks it means."""
    if said.every == 2 and all(draft.rule.bysetpos for draft in said.drafts):
        said.every = 0
    if said.every and not said.base:
        said.vague.append("隔週")
    for draft in _counted(said) if said.base else ():
        is_plain = draft.rule.freq is Freq.WEEKLY and draft.rule.holidays is Holidays.ANY
        if said.every > 1 and not is_plain:
            said.vague.append("隔週")
        draft.rule = replace(draft.rule, dtstart=said.base.day if said.base else None, interval=said.every or 1)


def _counted(said: Board) -> list[Draft]:
    """The days behind 「12/2から隔週」; where it stands at the end and several kinds of days are named, nobody knows whose base it is."""
    behind = said.drafts[said.counts_from :]
    ruled = [draft for draft in said.drafts if not draft.rule.rdate]
    if not behind and len({draft.group for draft in ruled}) > 1:
        said.vague.append("開始日")
    return behind or ruled


def _open_words(said: Board) -> str:
    """The sentence for the words that leave the days open; those that are known to settle nothing come first."""
    if said.vague:
        return f"{_quoted(said.vague)}とあるため、日が決まりません。"
    return f"{_quoted(said.unread)}が読み取れないため、日が決まりません。" if said.unread else ""


def _words(said: Board) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*said.vague, *said.unread)))


def _quoted(words: list[str]) -> str:
    return "".join(f"「{shown(word)}」" for word in dict.fromkeys(words))


def _missing(said: Board) -> str:
    """No word was left over, and still no day was named."""
    if said.closures:
        return "休みの日だけが書かれていて、開く日がわかりません。"
    if said.leading or said.seasons:
        return "時刻だけが書かれていて、曜日や日にちがわかりません。"
    if said.counts:
        return f"「{said.counts[0].per}{said.counts[0].times}回」だけでは、日が決まりません。"
    return "曜日や日にちが書かれていません。"
