"""組み立て: clauses joined to rules: which hours belong to which days, which months to which rule, and what stays unsettled."""

from dataclasses import dataclass, field, replace

from tsudoi.schedule import counts
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
from tsudoi.schedule.drafts import Draft, bounded, complemented, explains, narrowed, refines
from tsudoi.schedule.rules import Closure, Freq, Holidays, Reading, Rule, Session, Span


@dataclass(slots=True)
class Assembly:
    """One text's clauses, taken in order. ``drafts`` are rules still waiting for their hours; ``scope`` the months said before them."""

    text: str
    notes: tuple[str, ...]
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
    unsettled: list[str] = field(default_factory=list)
    before: Clause | None = None

    def of(self, clauses: tuple[Clause, ...]) -> Reading:
        """The reading, "dates" only when every clause found its place."""
        for place, clause in enumerate(clauses):
            self._take(clause, clauses[place + 1 :])
            if not isinstance(clause, Note | Bracket):
                self.before = clause
        return self._finished()

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
            case LeftOver():
                self.unsettled.append(clause.text)
            case _:
                self._note_down(clause)

    def _note_down(self, clause: Clause) -> None:
        match clause:
            case Moved():
                self._move(clause)
            case Base():
                self.unsettled += ["開始日"] if self.base else []
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
        self.unsettled += [] if movable else ["祝日の場合"]
        for draft in movable:
            self.unsettled += ["祝日の場合"] if draft.rule.shift else []
            draft.rule = replace(draft.rule, shift=clause.shift)

    def _bracket(self, clause: Bracket) -> None:
        self.depth = max(0, self.depth + (1 if clause.opens else -1))
        if not clause.opens and not self.depth and self.replaces:
            self.scope, self.replaces = (), False

    def _open(self, clause: OpenDays) -> None:
        last = self.drafts[-1] if self.drafts else None
        if clause.only and last and last.is_period:
            self.drafts[-1:] = [narrowed(last, rule) for rule in clause.rules]
        elif self.depth and last and not self.scope and not self.counts_just_before:
            self._aside(clause)
        elif clause.only and last and not self.scope:
            self.unsettled.append("のみ")
        else:
            self.group += 1
            self.drafts += (
                Draft(replace(rule, bymonth=self.scope), self.group, clause.topic, self.replaces)
                for rule in clause.rules
            )

    @property
    def counts_just_before(self) -> bool:
        return isinstance(self.before, Count)

    def _aside(self, clause: OpenDays) -> None:
        """Days in brackets behind days: they explain or refine those, or the two cannot both be right."""
        latest = [draft for draft in self.drafts if draft.group == self.group]
        if len(clause.rules) == 1 and refines(clause.rules[0], latest):
            self.drafts[-1:] = [
                replace(latest[-1], rule=replace(latest[-1].rule, freq=Freq.MONTHLY, bysetpos=clause.rules[0].bysetpos))
            ]
        elif not (len(clause.rules) == 1 and len(latest) == 1 and explains(clause.rules[0], latest[0].rule)):
            self.unsettled.append("かっこの中の日")

    def _hours(self, sessions: tuple[Session, ...]) -> None:
        waiting = self._waiting()
        if not self.drafts:
            self.leading += sessions
        elif self._is_variant:
            self._vary(sessions)
        elif waiting:
            self._time(waiting, sessions)
        elif isinstance(self.before, Hours | Pause):
            self._time([draft for draft in self.drafts if draft.group == self.group], sessions)
        else:
            self.unsettled.append("時刻")

    @property
    def _is_variant(self) -> bool:
        return isinstance(self.before, Months) and bool(self.scope)

    def _waiting(self) -> list[Draft]:
        """The latest drafts that have no hours yet: 「第2火曜・第4木曜 14時~」 gives both the same."""
        first = len(self.drafts)
        while first and not self.drafts[first - 1].timed:
            first -= 1
        return self.drafts[first:]

    def _time(self, drafts: list[Draft], sessions: tuple[Session, ...]) -> None:
        if drafts[-1].topic and sessions and all(session.start is None for session in sessions):
            self.unsettled.append("終わりの時刻だけの説明")
        for draft in drafts:
            draft.rule = replace(draft.rule, sessions=draft.rule.sessions + sessions)
            draft.timed = True

    def _vary(self, sessions: tuple[Session, ...]) -> None:
        """「7~9月は9時~」: the same days at other hours in these months."""
        for draft in [draft for draft in self.drafts if draft.group == self.group and not draft.variant]:
            rule = replace(draft.rule, bymonth=self.scope, sessions=sessions)
            self.drafts.append(replace(draft, rule=rule, timed=True, replaces=True, variant=True))
        self.scope, self.replaces = (), False

    def _pause(self, sessions: tuple[Session, ...]) -> None:
        held = [session for draft in self.drafts[-1:] for session in draft.rule.sessions] or list(self.leading)
        for pause in sessions:
            if not any(_covers(session, pause) for session in held):
                self.unsettled.append("休憩の時刻")

    def _months(self, clause: Months, following: tuple[Clause, ...]) -> None:
        match _next_telling(following):
            case OpenDays() | Hours() | Period() | Every() | Count():
                self.scope, self.replaces = clause.bymonth, clause.replaces or bool(self.depth)
            case _ if self.drafts and (self.depth or self.group == 1) and not self.scope:
                self._restrict(clause.bymonth)
            case _:
                self.unsettled.append("月")

    def _restrict(self, bymonth: tuple[int, ...]) -> None:
        for draft in self.drafts:
            if draft.group == self.group:
                draft.rule = replace(draft.rule, bymonth=bymonth)

    def _finished(self) -> Reading:
        self._settle()
        if self.unsettled:
            words = "、".join(f"「{word}」" for word in dict.fromkeys(self.unsettled))
            return self._as("unknown", f"{words}から日が決まりません")
        if impossible := counts.contradiction(self.counts, self.rules):
            return self._as("error", impossible)
        return replace(self._as("dates", ""), rules=self.rules, closures=tuple(self.closures))

    def _as(self, status: str, reason: str) -> Reading:
        return Reading(status=status, text=self.text, notes=self.notes, reason=reason)

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(draft.rule for draft in self.drafts)

    def _settle(self) -> None:
        if not self.drafts and self.base and self.base.is_next:
            self.drafts, self.base = [Draft(Rule(rdate=(self.base.day,)), 1)], None
        if not self.drafts:
            self.unsettled += [] if self.unsettled else [self.text.strip()]
            return
        self._lead()
        self.drafts, doubts = complemented(bounded(self.drafts, self.period))
        self.unsettled += doubts
        self._count_from_base()
        self.unsettled += counts.doubts(self.counts, self.rules)
        if any(group < self.group for group in self.closed_in):
            self.unsettled.append("どの日の休みか")

    def _lead(self) -> None:
        """Hours said before any day are everybody's, if nobody has hours of their own."""
        if not self.leading:
            return
        if any(draft.timed for draft in self.drafts):
            self.unsettled.append("時刻")
        for draft in self.drafts:
            draft.rule = replace(draft.rule, sessions=self.leading)

    def _count_from_base(self) -> None:
        if self.every and not self.base:
            self.unsettled.append("隔週")
        if not self.base:
            return
        for draft in self.drafts:
            interval = self.every or 1
            if interval > 1 and (draft.rule.freq is not Freq.WEEKLY or draft.rule.holidays is not Holidays.ANY):
                self.unsettled.append("隔週")
            draft.rule = replace(draft.rule, dtstart=self.base.day, interval=interval)


def _next_telling(following: tuple[Clause, ...]) -> Clause | None:
    """The next clause that says something of days or hours; the end of a bracket ends the search."""
    for clause in following:
        if isinstance(clause, Bracket) and not clause.opens:
            return None
        if not isinstance(clause, Note | Bracket | LeftOver):
            return clause
    return None


def _covers(session: Session, pause: Session) -> bool:
    begins = not (session.start and pause.start) or session.start <= pause.start
    ends = not (session.end and pause.end) or pause.end <= session.end
    return begins and ends
