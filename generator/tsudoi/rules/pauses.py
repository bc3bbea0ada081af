"""お休み: what the schedule says of a pause belongs into 状態, or the page goes on inviting people."""

import re
from collections.abc import Iterator
from datetime import date

from tsudoi.nearest import fold
from tsudoi.notices import Notice
from tsudoi.register import Register
from tsudoi.rules._pointing import warning

_PAUSE = re.compile(
    r"(?:現在|ただいま|今は|当面|しばらく)?(?:の間|は)?(?:休止|休会|お休み|中止)(?:中|しています|中です|です)?[。.]?"
)
_END = re.compile(r"(?:活動は)?(?:終了|解散|廃止)(?:しました|した|済み?|です)?[。.]?")


def faults(register: Register, today: date) -> Iterator[Notice]:
    for entry in register.entries:
        said, state = entry.row["schedule_text"], _state(fold(entry.row["schedule_text"]))
        if state and not entry.row["status"]:
            yield warning(entry.row, "schedule_text", "pause_unsaid", value=said, status=state)


def _state(text: str) -> str:
    """The word for 状態 that a schedule means which says nothing else."""
    return "休止中" if _PAUSE.fullmatch(text) else "終了" if _END.fullmatch(text) else ""
