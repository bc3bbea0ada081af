"""組み立て: clauses taken in order: which hours belong to which days, which months to which rule, and what finds no place."""

from dataclasses import dataclass, field, replace

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
    Pause,
    Period,
)  # fmt: skip
from tsudoi.schedule.drafts import Draft, explains, is_period, narrowed, refines, within_bounds
from tsudoi.schedule.rules import Closure, Freq, Holidays, Session, Span


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
    period: Span | None = None
    counts: list[Count] = field(default_factory=list)
    closed_in: list[int] = field(default_factory=list)
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
                self._open(clause)
            case Hours():
                self._hours(clause.sessions)
            case Pause():
                self._pause(clause.sessions)
            case Months():
                self._months(clause, following)
            case ClosedDays():
                self.closures += clause.closures
                self.closed_in += [self.group] if self.depth else []
            case Bracket():
                self._bracket(clause)
            case _:
                self._note_down(clause)

    def _note_down(self, clause: Clause) -> None:
        match clause:
            case LeftOver():
                (self.vague if clause.vague else self.unread).append(clause.text.strip())
            case Moved():
                self._move(clause)
            case Base():
                self.unread += ["開始日"] if self.base else []
                self.base = clause
            case Period():
                self.period = clause.span
            case Every():
                self.every = clause.weeks
            case Count():
                self.counts.append(clause)

    def _move(self, clause: Moved) -> None:
        """In brackets it is said of the days before it, otherwise of all that can fall on a holiday."""
        said_of = [draft for draft in self.drafts if not self.depth or draft.group == self.group]
        movable = [draft for draft in said_of if draft.rule.holidays is Holidays.ANY and not draft.rule.rdate]
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

    def _open(self, clause: OpenDays) -> None:
        last = self.drafts[-1] if self.drafts else None
        if clause.only and last and last.is_period:
            self.drafts[-1:] = [narrowed(last, rule) for rule in clause.rules]
        elif self.depth and last and not self.scope and not self._is_counted(clause):
            self._explain(clause)
        elif (
            last and last.rule.rdate and not last.timed and not clause.explicit and clause.rules[0].freq is Freq.WEEKLY
        ):
            self._name_weekday(last, clause)
        elif clause.only and last and not self.scope:
            self.unread.append("のみ")
        else:
            self._add(clause)

    def _add(self, clause: OpenDays) -> None:
        self.group += 1
        bounds = [self.drafts.pop().rule] if self._ends_with_period and not any(map(is_period, clause.rules)) else []
        rules = (replace(rule, bymonth=self.scope) for rule in within_bounds((*bounds, *clause.rules)))
        self.drafts += (Draft(rule, self.group, clause.topic or clause.only, self.replaces) for rule in rules)

    @property
    def _ends_with_period(self) -> bool:
        """A period that still waits for its hours may only bound the rule behind it."""
        return bool(self.drafts) and self.drafts[-1].is_period and not self.drafts[-1].timed

    def _is_counted(self, clause: OpenDays) -> bool:
        """「月2回(第1・3水曜)」 names days of its own; 「水曜(月2回・第1・3)」 does not."""
        return isinstance(self.before, Count) and all(rule.byday or not rule.bysetpos for rule in clause.rules)

    def _name_weekday(self, last: Draft, clause: OpenDays) -> None:
        """「11/25・12/2の水曜」 tells the weekday of dates and no further days."""
        named = [replace(day, weekday=clause.rules[0].byday[0]) for day in last.rule.rdate]
        if len(clause.rules) > 1 or len(clause.rules[0].byday) > 1 or any(day.contradicts_itself for day in named):
            self.unread.append("日付と曜日")
        last.rule = replace(last.rule, rdate=tuple(named))

    def _explain(self, clause: OpenDays) -> None:
        """Days in brackets behind days: they explain or refine those, or the two cannot both be right."""
        latest = [draft for draft in self.drafts if draft.group == self.group]
        alone = len(clause.rules) == 1
        if alone and clause.rules[0].span and not any(draft.rule.span or draft.rule.rdate for draft in latest):
            self._bound(latest, clause.rules[0].span)
        elif alone and refines(clause.rules[0], latest):
            latest[-1].rule = replace(latest[-1].rule, freq=Freq.MONTHLY, bysetpos=clause.rules[0].bysetpos)
        elif not (alone and len(latest) == 1 and explains(clause.rules[0], latest[0].rule)):
            self.unread.append("かっこの中の日")
        elif latest[0].rule.rdate and clause.rules[0].byday:
            self._name_weekday(latest[0], clause)

    def _bound(self, latest: list[Draft], span: Span) -> None:
        for draft in latest:
            draft.rule = replace(draft.rule, span=span)

    def _hours(self, sessions: tuple[Session, ...]) -> None:
        waiting = self._waiting()
        if not self.drafts:
            self.leading += sessions
        elif isinstance(self.before, Months) and self.scope:
            self._vary(sessions)
        elif waiting:
            self._time(waiting, sessions)
        elif isinstance(self.before, Hours | Pause):
            self._time([draft for draft in self.drafts if draft.group == self.group], sessions)
        else:
            self.unread.append("二つめの時刻")

    def _waiting(self) -> list[Draft]:
        """The latest drafts that have no hours yet: 「第2火曜・第4木曜 14時~」 gives both the same, 「第4木曜は14時~」 only its own."""
        if self.drafts and self.drafts[-1].topic:
            return [draft for draft in self.drafts if draft.group == self.group and not draft.timed]
        first = len(self.drafts)
        while first and not self.drafts[first - 1].timed:
            first -= 1
        return self.drafts[first:]

    def _time(self, drafts: list[Draft], sessions: tuple[Session, ...]) -> None:
        if drafts[-1].topic and sessions and all(session.start is None for session in sessions):
            self.unread.append("終わりの時刻だけの説明")
        for draft in drafts:
            draft.rule = replace(draft.rule, sessions=draft.rule.sessions + sessions)
            draft.timed = True

    def _vary(self, sessions: tuple[Session, ...]) -> None:
        """「7~9月は9時~」: the same days at other hours in these months; with several kinds of days nobody knows whose."""
        self.unread += ["月ごとの時刻"] if self.group > 1 else []
        for draft in [draft for draft in self.drafts if draft.group == self.group and not draft.variant]:
            rule = replace(draft.rule, bymonth=self.scope, sessions=sessions)
            self.drafts.append(replace(draft, rule=rule, timed=True, replaces=True, variant=True))
        self.scope, self.replaces = (), False

    def _pause(self, sessions: tuple[Session, ...]) -> None:
        """A break lies within the hours, or nobody knows what it means."""
        held = [session for draft in self.drafts[-1:] for session in draft.rule.sessions] or list(self.leading)
        for pause in sessions:
            if not any(_covers(session, pause) for session in held):
                self.unread.append("休みの時刻")

    def _months(self, clause: Months, following: tuple[Clause, ...]) -> None:
        match _next_telling(following):
            case OpenDays() | Hours() | Period() | Every() | Count():
                self.scope, self.replaces = clause.bymonth, clause.replaces or bool(self.depth)
            case _ if self.drafts and (self.depth or self.group == 1) and not self.scope and not clause.replaces:
                self._restrict(clause.bymonth)
            case _:
                self.unread.append("月")

    def _restrict(self, bymonth: tuple[int, ...]) -> None:
        for draft in self.drafts:
            if draft.group == self.group:
                draft.rule = replace(draft.rule, bymonth=bymonth)


def _next_telling(following: tuple[Clause, ...]) -> Clause | None:
    """The next clause that says something of days or hours; the end of a bracket ends the search."""
    for clause in following:
        if isinstance(clause, Bracket) and not clause.opens:
            return None
        if not isinstance(clause, Note | Bracket | LeftOver):
            return clause
    return None


def _covers(session: Session, pause: Session) -> bool:
    begins = session.start is None or pause.start is None or session.start <= pause.start
    return begins and (session.end is None or pause.end is None or pause.end <= session.end)
