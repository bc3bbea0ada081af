"""確認の値: who is to be asked for what; it stays at the desk."""

from dataclasses import dataclass
from datetime import date

from tsudoi.freshness import State
from tsudoi.register import Entry

GROUPS = {"days": "曜日・時間", "place": "場所", "phone": "電話", "fee": "料金"}
"""The groups of facts, as town.yaml calls them."""

STATES = {
    State.SURE: "確認済み",
    State.SOON: "そろそろ確認",
    State.OLD: "古い",
    State.WITHHELD: "掲載停止",
    State.UNKNOWN: "確認日なし",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One record that is to be asked for again, with the person who asks."""

    entry: Entry
    person: str
    state: State
    groups: tuple[str, ...]
    code: str

    @property
    def day(self) -> date | None:
        return self.entry.service.assured_date

    @property
    def what(self) -> str:
        """曜日・時間、料金."""
        return "、".join(GROUPS[group] for group in self.groups)

    @property
    def word(self) -> str:
        """古い."""
        return STATES[self.state]
