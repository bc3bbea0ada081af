"""二つのまち: both towns built into a temporary folder, and their records as any search engine may read them."""

import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.search import town
from bench.search.queries import GENERATED, SAMPLE

from tsudoi import assemble, load, settings, vocabulary
from tsudoi.model import Service, Town

ROOT = Path(__file__).parents[2]
TODAY = "2026-11-24"


@dataclass(frozen=True, slots=True)
class Text:
    """The public words of a record, as a site's maker would hand them to a search library."""

    id: str
    name: str
    kana: str
    place: str
    text: str


def built(folder: Path) -> dict[str, Path]:
    """Both towns' folders, each with its finished site."""
    town.write(folder / GENERATED)
    for name in ("resources", "content"):
        shutil.copytree(ROOT / name, folder / SAMPLE / name)
    return {each: _build(folder / each) for each in (GENERATED, SAMPLE)}


def texts(root: Path) -> list[dict[str, str]]:
    """The records of a town's lists and searches."""
    whole = _town(root)
    districts = {each.id: each.name for each in whole.districts}
    return [asdict(_text(each, districts.get(each.district, "全市"))) for each in whole.living]


def _build(root: Path) -> Path:
    command = [sys.executable, "-m", "tsudoi", "build", "--root", str(root), "--today", TODAY]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return root


def _town(root: Path) -> Town:
    records, _ = load.records(root)
    wishes, _ = settings.read(records.town)
    words, _ = vocabulary.read(records.vocabulary, load.starter_vocabulary())
    return assemble.town(assemble.register(records, wishes, words))


def _text(service: Service, district: str) -> Text:
    terms = (term.name for term in (service.category, *service.needs, *service.features))
    wanted = service.recruitment.text if service.recruitment else ""
    said = (
        service.summary,
        service.description,
        wanted,
        service.schedule.text,
        service.organization,
        service.contact.name,
    )
    place = (service.location.venue, service.location.address, district)
    return Text(
        service.id, service.name, service.name_kana, _joined(*place), _joined(*terms, *service.eligibility, *said)
    )


def _joined(*words: str) -> str:
    return " ".join(filter(None, words))
