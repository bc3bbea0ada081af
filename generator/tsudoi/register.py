"""台帳: what the desk knows, private values included. Rules judge it; nothing from plan upwards may import it."""

from dataclasses import dataclass

from tsudoi.model import ContentPage, District, NeedSurvey, Service
from tsudoi.rows import Document, Row, Table, Tree
from tsudoi.settings import Settings
from tsudoi.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record of the desk: the public part as it would be shown, whether it may be, and the row behind it."""

    service: Service
    row: Row
    kind: str
    folder: str
    is_consented: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything that was read, typed as far as it could be; ``tables`` and ``trees`` for rules about files as such."""

    settings: Settings
    vocabulary: Vocabulary
    entries: tuple[Entry, ...] = ()
    districts: tuple[District, ...] = ()
    surveys: tuple[NeedSurvey, ...] = ()
    content: tuple[ContentPage, ...] = ()
    documents: tuple[Document, ...] = ()
    tables: tuple[Table, ...] = ()
    town_tree: Tree | None = None
    vocabulary_tree: Tree | None = None
    polygons: Tree | None = None
    photos: frozenset[str] = frozenset()
