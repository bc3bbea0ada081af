"""書き出し: records, districts, town settings and the original text as the bytes of our own files."""

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from tsudoi import schemas
from tsudoi.intake.districts import Area
from tsudoi.intake.drafts import Draft
from tsudoi.intake.mapping import TOWN_KEYS
from tsudoi.intake.sources import SourceRow
from tsudoi.origin import Origin
from tsudoi.vocabulary import Term

BOM = "\ufeff"
RECORDS = PurePosixPath("resources")
KEPT = PurePosixPath("import")
"""Beside resources/ and never read by a build: the original text and the findings."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to write into the town's folder; ``yields`` to one that is there already (settings, districts)."""

    path: PurePosixPath
    body: bytes
    yields: bool = False


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file that Excel opens as it is: UTF-8 with BOM, CRLF."""
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return (BOM + page.getvalue()).encode("utf-8")


def records(drafts: Iterable[Draft]) -> Iterator[NewFile]:
    """One file for each district and kind."""
    files: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        files[draft.folder, draft.kind].append(draft)
    for (folder, kind), several in sorted(files.items()):
        path = RECORDS / folder / f"{schemas.of(kind).title}.csv"
        yield NewFile(path, _rows(kind, [draft.cells for draft in several]))


def _rows(kind: str, several: Sequence[Mapping[str, str]]) -> bytes:
    """The columns that are required or hold something, in the order of the schema."""
    held = {name for cells in several for name, text in cells.items() if text}
    wanted = {"id", "name", "category", "consent", "assured_date"} | held
    fields = [field for field in schemas.of(kind).fields if field.name in wanted]
    rows = ([cells.get(field.name, "") for field in fields] for cells in several)
    return table([field.title for field in fields], rows)


def districts(areas: Sequence[Area], *, yields: bool) -> Iterator[NewFile]:
    """districts.csv, and districts.geojson where there are polygons."""
    if areas:
        yield NewFile(RECORDS / "districts.csv", _district_rows(areas), yields)
    features = [_feature(area) for area in areas if area.geometry]
    if features:
        collection = {"type": "FeatureCollection", "features": features}
        body = json.dumps(collection, ensure_ascii=False, separators=(",", ":")) + "\n"
        yield NewFile(RECORDS / "districts.geojson", body.encode("utf-8"), yields)


def _district_rows(areas: Sequence[Area]) -> bytes:
    held = {name for area in areas for name, text in area.cells.items() if text}
    fields = [field for field in schemas.of("districts").fields if field.name in {"id", "name"} | held]
    rows = ([area.cells.get(field.name, "").replace("\n", "、") for field in fields] for area in areas)
    return table([field.title for field in fields], rows)


def _feature(area: Area) -> dict[str, object]:
    return {"type": "Feature", "properties": {"id": area.id, "名称": area.name}, "geometry": area.geometry}


def town(cells: Mapping[str, str]) -> Iterator[NewFile]:
    """town.yaml, with what the source says of the town; no file when it says nothing."""
    lines = [f"{key}: {_quoted(cells[key])}" for key in TOWN_KEYS if cells.get(key)]
    if lines:
        head = "# まちの設定です。「:」の右側を書きかえてください。\n"
        yield NewFile(RECORDS / "town.yaml", (head + "\n".join(lines) + "\n").encode("utf-8"), yields=True)


def vocabulary(known: Sequence[Term], brought: Sequence[Term]) -> Iterator[NewFile]:
    """The town's own list of categories, where the layout brings some along: the known ones and these."""
    if not brought:
        return
    head = "# ことばの表です。ここにない「困りごと」「特徴」「対象者」は、もともとのことばが使われます。\n種別:\n"
    body = "".join(_term(term) for term in (*known, *brought))
    yield NewFile(RECORDS / "vocabulary.yaml", (head + body).encode("utf-8"), yields=True)


def _term(term: Term) -> str:
    pairs = (("名前", term.name), ("ふりがな", term.name_kana), ("説明", term.hint), ("形", term.shape))
    lines = [f"  - id: {_quoted(term.id)}", *(f"    {key}: {_quoted(text)}" for key, text in pairs if text)]
    synonyms = ", ".join(_quoted(word) for word in term.synonyms)
    return "\n".join([*lines, f"    言いかえ: [{synonyms}]"]) + "\n"


def _quoted(text: str) -> str:
    """A text that is a plain text in YAML, whatever it holds: JSON's strings are YAML's double-quoted ones."""
    return json.dumps(text, ensure_ascii=False)


def originals(name: str, rows: Sequence[SourceRow], fates: Mapping[Origin, str]) -> NewFile:
    """Every row of the source as it was written, with what became of it."""
    columns = list(dict.fromkeys(column for row in rows for column in row.originals))
    lines = (
        [str(row.origin.file), str(row.origin.row or ""), fates.get(row.origin, "")]
        + [row.originals.get(column, "") for column in columns]
        for row in rows
    )
    return NewFile(KEPT / f"{name}-original.csv", table(["元のファイル", "元の行", "取り込みの結果", *columns], lines))


def findings(name: str, lines: Iterable[Sequence[str]]) -> NewFile:
    """What there is to say about the import, as a list that can be worked through in Excel."""
    return NewFile(
        KEPT / f"{name}-findings.csv",
        table(["重さ", "ファイル", "行", "見出し", "名称", "何が起きたか", "どう直すか"], lines),
    )
