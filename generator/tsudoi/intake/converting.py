"""取り込みの流れ: the way from somebody's files to ours, on one screen."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tsudoi.intake import checking, fitting, leftovers, numbering, paper, reading, sorting, telling, tidying, towns
from tsudoi.intake.districts import Area
from tsudoi.intake.drafts import Draft, draft
from tsudoi.intake.gathering import Gathered, gather
from tsudoi.intake.homes import Housed, housed
from tsudoi.intake.mapping import Mapping
from tsudoi.intake.sorting import Kept, LeftOut
from tsudoi.intake.sources import SourceRow
from tsudoi.intake.values import Converted, Options, Tally
from tsudoi.notices import Notice, has_errors, in_order
from tsudoi.origin import Origin
from tsudoi.rows import Tree


def convert(sources: Sequence[Path], tree: Tree, root: Path, options: Options | None = None) -> Converted:
    """Somebody's files as ours. Nothing is written; ``root`` is the town's folder, which origins are relative to."""
    asked = options or Options()
    layout, faults = reading.mapping(tree)
    if faults:
        return Converted(notices=faults)
    gathered = gather(sources, root, layout, asked)
    if has_errors(gathered.notices):
        return Converted(notices=in_order(gathered.notices))
    return _converted(gathered, layout, asked)


def _converted(gathered: Gathered, layout: Mapping, options: Options) -> Converted:
    fates = sorting.sort(gathered.rows, layout)
    left_out = tuple(fate for fate in fates if isinstance(fate, LeftOut))
    house = _housed([fate for fate in fates if isinstance(fate, Kept)], gathered, layout, options)
    if errors := tuple(fitting.errors(house.drafts, house.areas)):
        return Converted(notices=in_order((*gathered.notices, *errors)))
    drafts = numbering.numbered(house.drafts, _claims(fates, layout), layout.numbering)
    tally = _tally(len(gathered.rows), drafts, left_out)
    found = _found(gathered.rows, drafts, left_out, layout)
    whole = telling.summary(gathered.rows, drafts, layout, options)
    about = towns.about(drafts, layout, options)
    fit = fitting.notices(drafts, house.areas.areas, layout, gathered.town)
    told = in_order((*gathered.notices, *found, *whole, *about.notices, *fit, *telling.sums(gathered.rows, tally)))
    finished = tuple(leftovers.kept(one, layout) for one in drafts)
    files = (
        *paper.records(finished),
        *paper.districts(house.areas.areas, yields=not (options.polygons or options.names)),
        *paper.town(about.cells),
        *fitting.vocabulary_file(finished, layout, gathered.town),
        paper.originals(layout.layout, gathered.rows, _fates(finished, left_out)),
        paper.findings(layout.layout, telling.lines(told)),
    )
    return Converted(files=files, notices=told, tally=tally, drafts=finished, areas=house.areas.areas)


def _housed(kept: Sequence[Kept], gathered: Gathered, layout: Mapping, options: Options) -> Housed:
    drafts = [checking.checked(draft(one.row, one.kind, layout), layout, options.assured) for one in kept]
    given = Area({"id": options.district[0], "name": options.district[1]}) if options.district else None
    return housed(drafts, gathered.areas, layout, given)


def _claims(fates: Sequence[Kept | LeftOut], layout: Mapping) -> numbering.Claims:
    """Ids of all rows but the dummies: a row that is left out today may be imported tomorrow."""
    rows = (fate.row for fate in fates if not (isinstance(fate, LeftOut) and fate.code == sorting.DUMMY))
    return numbering.Claims.of(rows, layout.numbering)


def _tally(read: int, drafts: Sequence[Draft], left_out: Sequence[LeftOut]) -> Tally:
    dummies = sum(one.code == sorting.DUMMY for one in left_out)
    return Tally(read=read, made=len(drafts), dummies=dummies, left_out=len(left_out) - dummies)


def _found(
    rows: Sequence[SourceRow], drafts: Sequence[Draft], left_out: Sequence[LeftOut], layout: Mapping
) -> Iterator[Notice]:
    """What was found row by row and column by column."""
    yield from sorting.notices(left_out)
    yield from tidying.notices((one.row for one in drafts), layout.columns - layout.unused.keys())
    for one in drafts:
        yield from one.notices
    yield from leftovers.notices(rows, drafts, layout)


def _fates(drafts: Sequence[Draft], left_out: Sequence[LeftOut]) -> dict[Origin, str]:
    made = {one.row.origin: f"番号 {one['id']} の記録にしました。" for one in drafts}
    reasons = {
        sorting.DUMMY: "見本の行です。",
        sorting.LEFT_OUT: "取り込みません。",
        sorting.NO_KIND: "対応表にありません。",
    }
    return made | {one.row.origin: f"{reasons[one.code]}{one.because}" for one in left_out}
