"""一対のことば: the shape of one entry of the catalogue."""

from typing import NamedTuple


class Words(NamedTuple):
    """何が起きたか, どう直すか, and both again in English."""

    what: str
    remedy: str
    what_en: str
    remedy_en: str
