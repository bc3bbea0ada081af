"""組み立て: rows become a typed register, and the register becomes the town that residents see."""

from tsudoi.assemble import content, districts, services, surveys
from tsudoi.assemble.areas import Areas
from tsudoi.model import Town
from tsudoi.register import Register
from tsudoi.rows import Records
from tsudoi.settings import Settings
from tsudoi.vocabulary import Vocabulary

__all__ = ["Areas", "register", "town"]


def register(records: Records, settings: Settings, vocabulary: Vocabulary) -> Register:
    """Everything that was read, typed as far as it can be; a cell that cannot be read is empty here and judged elsewhere."""
    areas = Areas.of(records.tables, settings)
    return Register(
        settings=settings,
        vocabulary=vocabulary,
        entries=tuple(services.entries(records, areas, vocabulary)),
        districts=tuple(districts.districts(records.tables, records.polygons, areas)),
        surveys=tuple(surveys.surveys(records.tables, areas, vocabulary)),
        content=tuple(content.pages(records.documents)),
        documents=records.documents,
        tables=records.tables,
        town_tree=records.town,
        vocabulary_tree=records.vocabulary,
        polygons=records.polygons,
        photos=records.photos,
    )


def town(register: Register) -> Town:
    """What may be published: only entries that were consented to. Ended services stay, so that their address still answers."""
    return Town(
        settings=register.settings,
        vocabulary=register.vocabulary,
        districts=register.districts,
        services=tuple(entry.service for entry in register.entries if entry.is_consented),
        surveys=register.surveys,
        content=register.content,
    )
