"""時計: an hour as people write it, with 午前 and 午後 or without; what may be morning or afternoon is known as such."""

from dataclasses import dataclass
from datetime import time

FIRST_PLAIN_HOUR = 6
"""「6時」 may be the morning; 「1時」 to 「5時」 with neither 午前 nor 午後 may be either."""
NOON = 12
DAY_END = 24


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written; ``afternoon`` is None without 午前 and 午後."""

    hour: int
    minute: int
    afternoon: bool | None = None

    @property
    def is_possible(self) -> bool:
        """True up to 24:00, and up to 12:59 behind 午前."""
        highest = NOON if self.afternoon is False else DAY_END
        return self.minute < 60 and (self.hour, self.minute) <= (highest, 59 if highest == NOON else 0)

    @property
    def is_vague(self) -> bool:
        return self.afternoon is None and 0 < self.hour < FIRST_PLAIN_HOUR

    @property
    def minutes(self) -> int:
        """Since midnight."""
        late = NOON if self.afternoon and self.hour < NOON else 0
        return (self.hour + late) * 60 + self.minute

    @property
    def time(self) -> time | None:
        """None for 24:00, which no day has."""
        return time(*divmod(self.minutes, 60)) if self.minutes < DAY_END * 60 else None
