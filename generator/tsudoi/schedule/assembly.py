"""組み立て: clauses taken in order: which hours belong to which days, which months to which rule, and what finds no place."""

from dataclasses import dataclass, field, replace

from tsudoi.schedule.amending import ends_earlier
from tsudoi.schedule.clauses import (
    Base,
    Bracket,
    Clause,
    ClosedDays,
    Count,
    Every,
    Hours,
    LeftOver,
    Months,
    Moved,
    Note,
    OpenDays,
    OpenHoliday,
    Pause,
    Period,
    Total,
)  # fmt: skip
from tsudoi.schedule.drafts import Draft, is_period, narrowed, summed_up, within_bounds
from tsudoi.schedule.joining import covers, explained, still_waiting, timed, varied, weekday_named, weeks_only
from tsudoi.schedule.resting import moved_rest, open_on_holidays
from tsudoi.schedule.rules import Closure, Freq, Holidays, Rule, Session, Span


@dataclass(slots=True)
class Assembly:
    """``drafts`` are rules that may still wait for their hours; ``scope`` the months said before them; ``group`` counts
    the places where days were named; ``unread`` and ``vague`` are the words because of which no day is sure."""

    drafts: list[Draft] = field(default_factory=list)
    closures: list[Closure] = field(default_factory=list)
    scope: tuple[int, ...] = ()
    replaces: bool = False
    depth: int = 0
    group: int = 0
    leading: tuple[Session, ...] = ()
    base: Base | None = None
    every: int = 0
    counts_from: int = 0
    period: Span | None = None
    counts: list[Count] = field(default_factory=list)
    closed_in: list[int] = field(default_factory=list)
    rests: list[Closure] = field(default_factory=list)
    is_counted_out: bool = False
    is_amended: bool = False
    is_daily: bool = False
    is_loose: bool = False
    unread: list[str] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    before: Clause | None = None

    def take(self, clauses: tuple[Clause, ...]) -> None:
        """Find each clause its place."""
        for place, clause in enumerate(clauses):
            self._take(clause, clauses[place + 1 :])
            if not isinstance(clause, Note | Bracket):
                self.before = clause

    def _take(self, clause: Clause, following: tuple[Clause, ...]) -> None:
        match clause:
            case OpenDays():
                self._open(clause, _next_telling(following))
            case Hours() if self.is_amended:
                self.is_amended = False
            case Hours():
                self._hours(clause.sessions)
            case Pause():
                self._pause(clause.sessions)
            case Months():
                self._months(clause, following)
            case ClosedDays():
                self._close(clause)
            case Bracket():
                self._bracket(clause)
            case _:
                self._note_down(clause)

    def _note_down(self, clause: Clause) -> None:
        match clause:
            case LeftOver():
                (self.vague if clause.vague else self.unread).append(clause.text.strip())
            case Moved() if clause.off or self._rested:
                self.unread += moved_rest(self.closures, clause)
            case Moved():
                self._move(clause)
            case OpenHoliday() if isinstance(self.before, ClosedDays):
                self.closures[-len(self.before.closures) :] = open_on_holidays(self.before.closures)
            case Base():
                self.unread += ["開始日"] if self.base else []
                self.base, self.counts_from = clause, len(self.drafts)
            case Period():
                self.period = clause.span
            case Every():
                self.every, self.counts_from = clause.weeks, len(self.drafts)
            case Count():
                self.counts.append(clause)
            case Total():
                self.is_counted_out = True

    def _close(self, clause: ClosedDays) -> None:
        self.closures += clause.closures
        self.closed_in += [self.group] if self.depth else []
        self.rests += clause.closures if clause.regular else ()

    @property
    def _rested(self) -> bool:
        """True when the words right before were of a house's days of rest."""
        return isinstance(self.before, ClosedDays) and self.before.regular

    def _move(self, clause: Moved) -> None:
        """In brackets it is said of the days before it, otherwise of all that can fall on a holiday."""
        said_of = [draft for draft in self.drafts if not self.depth or draft.group == self.group]
        open_then = {draft.group for draft in said_of if draft.rule.holidays is Holidays.ONLY}
        movable = [draft for draft in said_of if _can_move(draft.rule) and draft.group not in open_then]
        if clause.subject:
            movable = [draft for draft in movable if set(draft.rule.byday) <= set(clause.subject.byday)]
        self.unread += [] if movable else ["祝日の場合"]
        for draft in movable:
            self.unread += ["祝日の場合"] if draft.rule.shift else []
            draft.rule = replace(draft.rule, shift=clause.shift)

    def _bracket(self, clause: Bracket) -> None:
        self.depth = max(0, self.depth + (1 if clause.opens else -1))
        if not clause.opens and not self.depth and self.replaces:
            self.scope, self.replaces = (), False

    def _open(self, clause: OpenDays, following: Clause | None) -> None:
        last = self.drafts[-1] if self.drafts else None
        if amended := self._amended(clause, following):
            self.drafts, self.is_amended = amended, True
        elif clause.only and last and last.is_period:
            self.drafts[-1:] = [narrowed(last, rule) for rule in clause.rules]
        elif last and not clause.named and weeks_only(clause.rules) and self._is_plain_week(last):
            self.unread += explained(self._latest, clause.rules)  # 「曜日:木 週:第2・4」
        elif (
            self.depth
            and not clause.named
            and last
            and not self.scope
            and not self._is_counted(clause)
            and not self._adds(clause)
        ):
            self._explain(clause)
        elif (
            last and last.rule.rdate and not last.timed and not clause.explicit and clause.rules[0].freq is Freq.WEEKLY
        ):
            self.unread += weekday_named(last, clause.rules)
        elif clause.only and last and not self.scope:
            self.unread.append("のみ")
        else:
            self._add(clause)

    def _amended(self, clause: OpenDays, following: Clause | None) -> list[Draft] | None:
        """「9時~21時(日曜は17時まで)」."""
        is_end = isinstance(following, Hours) and len(following.sessions) == 1 and following.sessions[0].start is None
        if not (clause.topic and isinstance(following, Hours) and is_end and following.sessions):
            return None
        if self.leading and not self.drafts:
            self.drafts, self.leading = [Draft(Rule(freq=Freq.DAILY, sessions=self.leading), 1, timed=True)], ()
            self.is_daily = True
        return ends_earlier(self.drafts, clause.rules, following.sessions[0])

    def _add(self, clause: OpenDays) -> None:
        if self.scope and any(rule.freq is Freq.DAILY and not rule.span for rule in clause.rules) and self.closures:
            self.unread.append("月ごとの休み")  # 「火曜休み。8月は無休」
        for draft in self.drafts:
            if summed_up(draft, clause.rules):
                draft.summary = draft.timed = True
        self.group += 1
        bounds = [self.drafts.pop().rule] if self._ends_with_period and not any(map(is_period, clause.rules)) else []
        rules = (replace(rule, bymonth=self.scope) for rule in within_bounds((*bounds, *clause.rules)))
        topic = clause.topic or clause.only
        self.is_loose = not (clause.explicit or clause.labels)
        self.drafts += (Draft(rule, self.group, topic, self.replaces, bool(rule.sessions)) for rule in rules)

    @property
    def _ends_with_period(self) -> bool:
        """A period that still waits for its hours may only bound the rule behind it."""
        return bool(self.drafts) and self.drafts[-1].is_period and not self.drafts[-1].timed

    def _adds(self, clause: OpenDays) -> bool:
        """「平日9時~17時(土曜は9時~12時)」: other days than those before the bracket."""
        named = {day for draft in self.drafts for day in draft.rule.byday or range(7)}
        return clause.topic and all(rule.byday and not named & set(rule.byday) for rule in clause.rules)

    def _is_counted(self, clause: OpenDays) -> bool:
        """「月2回(第1・3水曜)」 names days of its own; 「水曜(月2回・第1・3)」 does not."""
        return isinstance(self.before, Count) and all(rule.byday or not rule.bysetpos for rule in clause.rules)

    def _explain(self, clause: OpenDays) -> None:
        """Days in brackets behind days."""
        self.unread += explained(self._latest, clause.rules)

    @property
    def _latest(self) -> list[Draft]:
        """The drafts of the days named last."""
        return [draft for draft in self.drafts if draft.group == self.group]

    def _hours(self, sessions: tuple[Session, ...]) -> None:
        waiting = still_waiting(self.drafts)
        if not self.drafts:
            self.leading += sessions
        elif isinstance(self.before, Months) and self.scope:
            self._vary(sessions)
        elif waiting:
            self.unread += timed(waiting, sessions)
        elif isinstance(self.before, Hours | Pause) and self._latest:
            self.unread += timed(self._latest, sessions)
        else:
            self.unread.append("二つめの時刻")

    def _vary(self, sessions: tuple[Session, ...]) -> None:
        """「7~9月は9時~」: the same days at other hours in these months; with several kinds of days nobody knows whose."""
        self.unread += ["月ごとの時刻"] if self.group > 1 else []
        self.drafts += [varied(draft, self.scope, sessions) for draft in self._latest if not draft.variant]
        self.scope, self.replaces = (), False

    def _pause(self, sessions: tuple[Session, ...]) -> None:
        """A break lies within the hours, or nobody knows what it means."""
        held = [session for draft in self.drafts[-1:] for session in draft.rule.sessions] or list(self.leading)
        if not all(any(covers(session, pause) for session in held) for pause in sessions):
            self.unread.append("休みの時刻")

    def _months(self, clause: Months, following: tuple[Clause, ...]) -> None:
        match _next_telling(following):
            case OpenDays() | Hours() | Period() | Every() | Count():
                self.scope, self.replaces = clause.bymonth, clause.replaces or bool(self.depth)
            case _ if self.depth and not self.drafts and any(isinstance(one, OpenDays) for one in following):
                self.scope = clause.bymonth  # 「年4回(3・6・9・12月) 第3日曜」
            case _ if self._may_bound(clause):
                self.unread += ["月"] if any(draft.rule.bymonth for draft in self._latest) else []
                for draft in self._latest:
                    draft.rule = replace(draft.rule, bymonth=clause.bymonth)
            case _:
                self.unread.append("月")

    def _is_plain_week(self, last: Draft) -> bool:
        return self.group == 1 and last.rule.freq is Freq.WEEKLY and not last.rule.shift

    def _may_bound(self, clause: Months) -> bool:
        """「第2水曜(4~9月)」, 「第2水曜 4~10月」; but 「第2水曜 1月」 seems to have lost its end."""
        is_whole = bool(self.depth) or (self.group == 1 and len(clause.bymonth) > 1)
        return bool(self.drafts) and is_whole and not self.scope and not clause.replaces


def _can_move(rule: Rule) -> bool:
    """平日 never fall on a holiday, and a listed date is meant as it stands."""
    return rule.holidays is Holidays.ANY and not rule.rdate


def _next_telling(following: tuple[Clause, ...]) -> Clause | None:
    """The next clause that says something of days or hours; the end of a bracket ends the search."""
    for clause in following:
        if isinstance(clause, Bracket) and not clause.opens:
            return None
        if not isinstance(clause, Note | Bracket | LeftOver):
            return clause
    return None
