"""わけの訳: what ``days/ahead.json`` says of days in words of our own, in each language of the town; only a page in that language asks for it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tsudoi.edition import Edition
from tsudoi.exports import jsons
from tsudoi.languages import Said, Voice, voice
from tsudoi.model import Status
from tsudoi.pages import addresses, coming
from tsudoi.plan import Artifact, Page


def path(code: str) -> PurePosixPath:
    """Beside the file whose words it has, so that a script finds it by its name."""
    return addresses.AHEAD.with_suffix(f".{code}.json")


def items(edition: Edition, pages: tuple[Page, ...]) -> Iterator[Artifact]:
    """One for each language."""
    reasons = dict.fromkeys(_reasons(edition))
    for tongue in edition.town.settings.languages:
        said = {str(reason): _said(voice(tongue.code), reason) for reason in reasons}
        yield jsons.artifact(path(tongue.code), {reason: words for reason, words in said.items() if words})


def _reasons(edition: Edition) -> Iterator[Said]:
    for service in edition.town.living:
        if service.status is Status.ACTIVE:
            sessions = coming.ahead(edition, coming.timetable(edition, service))
            yield from (each.reason for each in sessions if isinstance(each.reason, Said))


def _said(speaker: Voice, reason: Said) -> str:
    """Nothing where words of the town stand within ours: in one text they could not say that they are Japanese."""
    town: list[str] = []

    def noted(value: object) -> str:
        town.extend([] if str(value).isascii() else [str(value)])
        return str(value)

    text = speaker.say(reason, str, noted, noted)
    return "" if town else text
