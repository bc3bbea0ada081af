"""読み手の指: a place in the tokens, and what the dates before it said of year and month."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tsudoi.schedule.rules import Day
from tsudoi.schedule.tokens import Token

END = Token("END", "")
Mark = tuple[int, int | None, bool, Day | None, int, int]
REACH = 64
"""How far any look ahead goes: a list that is longer is no list, and a text costs what its length costs."""


@dataclass(slots=True)
class Cursor:
    """Moves forward only; ``back_to`` gives up an attempt. ``faults`` are impossible days met on the way, ``doubts`` what can be read in two ways,
    ``met`` the dates with a weekday."""

    tokens: Sequence[Token]
    at: int = 0
    year: int | None = None
    fiscal: bool = False
    last: Day | None = None
    month: int = 0
    faults: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    met: dict[Day, None] = field(default_factory=dict)

    def peek(self, ahead: int = 0) -> Token:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else END

    def kind(self, ahead: int = 0) -> str:
        place = self.at + ahead  # not by ``peek``: nothing is asked more often
        return self.tokens[place].kind if place < len(self.tokens) else END.kind

    def take(self) -> Token:
        token = self.peek()
        self.at += 1
        return token

    def accept(self, *kinds: str) -> Token | None:
        return self.take() if self.kind() in kinds else None

    def skip(self, *kinds: str) -> None:
        while self.kind() in kinds:
            self.at += 1

    def follows(self, *kinds: str) -> bool:
        """True when the next tokens are of these kinds, one after the other."""
        for ahead, kind in enumerate(kinds):  # noqa: SIM110 - a third faster than all(), and asked for every token
            if self.kind(ahead) != kind:
                return False
        return True

    def mark(self) -> Mark:
        """Where an attempt begins, for ``back_to``."""
        return self.at, self.year, self.fiscal, self.last, self.month, len(self.faults)

    def back_to(self, mark: Mark) -> None:
        """As before the attempt: 「7月は23日、9月24日」, read ahead, gives its month to no day before it."""
        self.at, self.year, self.fiscal, self.last, self.month, faults = mark
        del self.faults[faults:]

    def impossible(self, reason: str) -> None:
        self.faults.append(reason)

    def text_since(self, start: int) -> str:
        return "".join(token.text for token in self.tokens[start : self.at]).strip()
