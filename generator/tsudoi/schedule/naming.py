"""日の名乗り: days that are named, beside those named before: further days, the same in other words, or other hours of some."""

from dataclasses import replace

from tsudoi.schedule.amending import days_named, ends_earlier, held_otherwise, without_part
from tsudoi.schedule.board import Board
from tsudoi.schedule.clauses import Base, Clause, Count, Hours, Months, OpenDays
from tsudoi.schedule.drafts import Draft, is_period, narrowed, within_bounds
from tsudoi.schedule.joining import explained, is_of_some, weekday_named, weeks_only
from tsudoi.schedule.listing import of_month
from tsudoi.schedule.one_day import on_single_days
from tsudoi.schedule.rules import EVEN, ODD, Freq, Holidays, Rule, Session


def named(board: Board, clause: OpenDays, following: Clause | None) -> None:
    """Find the days their place on the board; ``following`` is the next clause that tells of days or hours."""
    last = board.drafts[-1] if board.drafts else None
    if last is not None and _tells_weekday(last, clause):
        last.rule = of_month(last.rule)
        board.unread += weekday_named(last, clause.rules) if last.rule.rdate else ["日付と曜日"]
    else:
        _placed(board, clause, following)


def _placed(board: Board, clause: OpenDays, following: Clause | None) -> None:
    last = board.drafts[-1] if board.drafts else None
    if amended := _amended(board, clause, following):
        board.drafts, board.is_amended = amended, True
    elif last is None:
        _add(board, clause)
    elif weeks_only(clause.rules) and _is_of_months(board) and len({draft.rule.byday for draft in board.latest}) == 1:
        _add(board, replace(clause, rules=(replace(clause.rules[0], byday=last.rule.byday),)))
    elif isinstance(following, Hours) and following.sessions and (whose := _whose(board, clause)):
        _point(board, clause, whose)
    elif clause.only and last.is_period:
        board.drafts[-1:] = [narrowed(last, rule) for rule in clause.rules]
    elif _is_another(board, clause, following):
        _add(board, clause)
    elif _explains(board, clause, last):
        board.unread += ["かっこの中の期間"] if clause.rules[0].span and is_of_some(board) else []
        board.unread += explained(board.latest, clause.rules)
    elif last.rule.rdate and not last.timed and not clause.explicit and clause.rules[0].freq is Freq.WEEKLY:
        board.unread += weekday_named(last, clause.rules)
    elif clause.only and not board.scope:
        board.unread.append("のみ")
    else:
        _add(board, clause)


def _tells_weekday(last: Draft, clause: OpenDays) -> bool:
    """「11月は5日・12日の木曜日」 and no further Thursdays."""
    is_bare = not (clause.explicit or clause.fresh or clause.named) and clause.rules[0].freq is Freq.WEEKLY
    return is_bare and bool(last.rule.bymonthday) and not last.timed


def _is_another(board: Board, clause: OpenDays, following: Clause | None) -> bool:
    """「サロン(第2水曜 10時~)」, and on the next line 「(第4金曜 13時~)」."""
    is_whole = (
        clause.explicit and clause.fresh and clause.opens and isinstance(following, Hours) and bool(following.sessions)
    )
    others = all(rule.byday for rule in clause.rules) and not _weekdays(clause) & {
        day for draft in board.drafts for day in days_named(draft.rule)
    }
    return is_whole and others and board.depth == 1 and not board.scope and all(draft.timed for draft in board.drafts)


def _is_of_months(board: Board) -> bool:
    """「8月は第1のみ」; 「4~9月 曜日:木 週:第2・4」 tells more of the same days."""
    return bool(board.scope) and (board.replaces or isinstance(board.before, Months))


def _amended(board: Board, clause: OpenDays, following: Clause | None) -> list[Draft] | None:
    """「9時~21時(日曜は17時まで)」."""
    if not ((clause.topic or clause.only) and isinstance(following, Hours) and len(following.sessions) == 1):
        return None
    if any(rule.rdate for rule in clause.rules):
        return on_single_days(board.drafts, clause.rules, following.sessions[0])
    if following.sessions[0].start is not None and any(rule.bysetpos for rule in clause.rules):
        return without_part(board.drafts, clause.rules, following.sessions)
    if following.sessions[0].start is not None:
        return held_otherwise(board.drafts, clause.rules, following.sessions[0])
    if board.leading and not board.drafts:
        board.drafts, board.leading = [Draft(Rule(freq=Freq.DAILY, sessions=board.leading), 1, timed=True)], ()
        board.is_daily, board.group = True, 1
    return ends_earlier(board.drafts, clause.rules, following.sessions[0])


def _whose(board: Board, clause: OpenDays) -> list[Draft]:
    """The waiting drafts that bare weekdays name again; empty where they name others, or where two could be meant."""
    if clause.explicit or not all(_is_bare(rule) for rule in clause.rules):
        return []
    days = _weekdays(clause)
    found = [draft for draft in board.drafts if not draft.timed and days & set(days_named(draft.rule))]
    named = [day for draft in found for day in days_named(draft.rule) if day in days]
    return found if sorted(named) == sorted(days) else []


def _is_bare(rule: Rule) -> bool:
    return rule in (Rule(freq=Freq.WEEKLY, byday=rule.byday), Rule(freq=Freq.DAILY, holidays=Holidays.ONLY))


def _point(board: Board, clause: OpenDays, whose: list[Draft]) -> None:
    """「毎週火曜、第1土曜 火曜14時~ 土曜11時~」: the hours behind the weekday are of the days that are its own."""
    days, board.group = _weekdays(clause), board.group + 1
    named = [replace(draft, rule=_on(draft.rule, days), group=board.group, topic=True) for draft in whose]
    named += [Draft(rule, board.group, topic=True) for rule in clause.rules if not rule.byday]
    for draft in whose:
        draft.rule = _on(draft.rule, set(days_named(draft.rule)) - days)
    emptied = {id(draft) for draft in whose if not draft.rule.byday}
    board.drafts = [draft for draft in board.drafts if id(draft) not in emptied] + named


def _weekdays(clause: OpenDays) -> set[int]:
    return {day for rule in clause.rules for day in rule.byday}


def _on(rule: Rule, days: set[int]) -> Rule:
    freq = Freq.WEEKLY if rule.freq is Freq.DAILY else rule.freq
    return replace(rule, freq=freq, byday=tuple(day for day in days_named(rule) if day in days))


def _explains(board: Board, clause: OpenDays, last: Draft) -> bool:
    """「曜日:木 週:第2・4」, and most days in brackets behind days."""
    if clause.named or board.is_named or isinstance(board.before, Base):
        return False
    is_topic = last.topic and clause.only and not last.timed  # 「月~金、土曜は第2・4のみ」
    if last.topic and clause.only and len(last.rule.byday) > 1:
        return False  # of Saturdays only, or of all?
    is_week = (board.group == 1 or is_topic) and last.rule.freq is Freq.WEEKLY and not last.rule.shift
    if weeks_only(clause.rules) and is_week:
        return True
    return bool(board.depth) and not (board.scope or _is_counted(board, clause) or _adds(board, clause))


def _is_counted(board: Board, clause: OpenDays) -> bool:
    """「月2回(第1・3水曜)」 names days of its own; 「水曜(月2回・第1・3)」 does not."""
    return isinstance(board.before, Count) and all(rule.byday or not rule.bysetpos for rule in clause.rules)


def _adds(board: Board, clause: OpenDays) -> bool:
    """「平日9時~17時(土曜は9時~12時)」: other days than those before the bracket."""
    known = {day for draft in board.drafts for day in draft.rule.byday or range(7)}
    return clause.topic and all(rule.byday and not known & set(rule.byday) for rule in clause.rules)


def _add(board: Board, clause: OpenDays) -> None:
    if board.scope and any(rule.freq is Freq.DAILY and not rule.span for rule in clause.rules) and board.closures:
        board.unread.append("月ごとの休み")  # 「火曜休み。8月は無休」
    _end_of_line(board, clause)
    board.unread += ["月ごとの決まり"] if _may_be_anew(board, clause) else []
    if starts := _starts_anew(board, clause):
        _add_parts(board, clause, starts[0])
        return
    board.group, board.is_fresh = board.group + 1, clause.fresh
    bounds = [board.drafts.pop().rule] if _ends_with_period(board) and not any(map(is_period, clause.rules)) else []
    bounds = _periods(board, clause, bounds)
    rules = (replace(rule, bymonth=board.scope) for rule in within_bounds((*bounds, *clause.rules)))
    topic = clause.topic or clause.only
    board.is_loose = not (clause.explicit or clause.labels)
    whose = _before_bracket(board) if board.replaces and board.depth else 0
    drafts = [Draft(rule, board.group, topic, board.replaces, bool(rule.sessions), whose=whose) for rule in rules]
    board.drafts += [_in_season(draft, *season) for season in board.seasons for draft in drafts] or drafts
    board.seasons = []


def _before_bracket(board: Board) -> int:
    """「第2土曜(1月は第3土曜、8月は第1土曜)」: both stand behind the same days."""
    before = board.group - 1
    return next((draft.whose for draft in board.drafts if draft.whose and draft.group == before), before)


def _periods(board: Board, clause: OpenDays, found: list[Rule]) -> list[Rule]:
    """「12月1日~3月31日 平日 9時~、土曜 10時~」: the period is of both; on a line of its own nobody knows."""
    dated = [rule for rule in clause.rules if rule.span or rule.rdate]
    if found or dated:
        bounding = found or [rule for rule in dated if is_period(rule) and len(dated) == 1 < len(clause.rules)]
        board.of_period = bounding[0] if bounding else None
        return found
    board.unread += ["期間"] if board.of_period and clause.fresh else []
    return [board.of_period] if board.of_period else []


def _may_be_anew(board: Board, clause: OpenDays) -> bool:
    """「9月から6月までの第2水曜、毎月第4金曜」: in these months, or in all?"""
    is_bound = bool(board.scope) and board.is_of_line and not board.is_every
    return is_bound and bool(clause.anew) and not _starts_anew(board, clause)


def _end_of_line(board: Board, clause: OpenDays) -> None:
    """「偶数月の第3土曜」, and on the next line 「第2木曜」: of all months."""
    if isinstance(board.before, Months):
        board.is_of_line, board.is_every = clause.adjoins or board.replaces, 0 in clause.anew
        board.belongs = clause.belongs
    elif clause.fresh and board.scope and board.is_of_line and not all(rule.rdate for rule in clause.rules):
        is_over = board.replaces or (clause.point and board.belongs) or (0 in clause.anew and not board.is_every)
        board.unread += [] if is_over else ["月ごとの決まり"]
        board.scope, board.replaces = (), False


def _starts_anew(board: Board, clause: OpenDays) -> list[int]:
    """「奇数月の第2金曜、毎月第3火曜」; 「4~9月 毎月第2金曜」 goes on."""
    is_over = board.replaces or board.scope in (EVEN, ODD)
    first = 1 if isinstance(board.before, Months) else 0
    return [place for place in clause.anew if place >= first] if is_over else []


def _add_parts(board: Board, clause: OpenDays, place: int) -> None:
    """The rules before 毎月 are of the months that were said, those from there on of all."""
    if place:
        _add(board, replace(clause, rules=clause.rules[:place], anew=()))
    board.scope, board.replaces = (), False
    _add(board, replace(clause, rules=clause.rules[place:], anew=()))


def _in_season(draft: Draft, bymonth: tuple[int, ...], sessions: tuple[Session, ...]) -> Draft:
    """「4~9月 19時~ 10~3月 18時~ 毎週金曜日」."""
    return replace(draft, rule=replace(draft.rule, bymonth=bymonth, sessions=sessions), timed=True)


def _ends_with_period(board: Board) -> bool:
    """A period that still waits for its hours may only bound the rule behind it."""
    return bool(board.drafts) and board.drafts[-1].is_period and not board.drafts[-1].timed
