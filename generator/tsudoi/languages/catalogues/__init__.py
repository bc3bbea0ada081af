"""ことばの帳面: what each language says for our messages, in the files of gettext."""

from collections.abc import Iterator
from importlib import resources

from babel.messages import Catalog, Message
from babel.messages.pofile import read_po

SCRIPTS = "themes/machi/js/"
LISTS = ("generator/tsudoi/starter/", "generator/tsudoi/pages/places.py", "generator/tsudoi/pages/marks.py")
"""What scripts fetch says these words, too: the vocabulary, other marks, and what stands where there is no place."""


def read(code: str) -> Catalog:
    """The catalogue of a language."""
    with resources.files(__name__).joinpath(f"{code}.po").open("rb") as file:
        return read_po(file, locale=None)


def words(catalogue: Catalog, *, of_scripts: bool = False) -> dict[str, str]:
    """Message → translation, in the order of the file; what has none yet is missing."""
    return {str(each.id): str(each.string) for each in _told(catalogue) if not of_scripts or _is_for_scripts(each)}


def _told(catalogue: Catalog) -> Iterator[Message]:
    return (each for each in catalogue if each.id and each.string and not each.fuzzy)


def _is_for_scripts(message: Message) -> bool:
    return any(file.startswith((SCRIPTS, *LISTS)) for file, _ in message.locations)
