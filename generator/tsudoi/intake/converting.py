"""取り込みの流れ: the way from somebody's files to ours, on one screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tsudoi.intake import (
    checking,
    fitting,
    leftovers,
    numbering,
    paper,
    reading,
    sorting,
    telling,
    tidying,
    towns,
    wanting,
)
from tsudoi.intake.districts import Area, Areas
from tsudoi.intake.drafts import Draft, draft
from tsudoi.intake.gathering import Gathered, gather
from tsudoi.intake.homes import housed
from tsudoi.intake.mapping import Layout
from tsudoi.intake.paper import NewFile
from tsudoi.intake.sorting import Kept, LeftOut
from tsudoi.intake.towns import About
from tsudoi.intake.values import Converted, Options, Tally
from tsudoi.notices import Notice, has_errors, in_order
from tsudoi.origin import Origin
from tsudoi.rows import Tree


@dataclass(frozen=True, slots=True)
class _Work:
    """One import on the table: every row is a draft or left out; ``areas`` are all districts, those of the rows included."""

    gathered: Gathered
    layout: Layout
    options: Options
    left_out: tuple[LeftOut, ...]
    drafts: tuple[Draft, ...]
    areas: Areas

    @property
    def tally(self) -> Tally:
        dummies = sum(one.code == sorting.DUMMY for one in self.left_out)
        return Tally(
            read=len(self.gathered.rows),
            made=len(self.drafts),
            dummies=dummies,
            left_out=len(self.left_out) - dummies,
        )


def convert(sources: Sequence[Path], tree: Tree, root: Path, options: Options | None = None) -> Converted:
    """Somebody's files as ours. Nothing is written; ``root`` is the town's folder, which origins are relative to."""
    asked = options or Options()
    layout, faults = reading.mapping(tree)
    if faults := faults or tuple(wanting.faults(tree, layout)):
        return Converted(notices=faults)
    gathered = gather(sources, root, layout, asked)
    if has_errors(gathered.notices):
        return Converted(notices=in_order(gathered.notices))
    work = _work(gathered, layout, asked)
    if errors := tuple(fitting.errors(work.drafts, work.areas)):
        return Converted(notices=in_order((*gathered.notices, *errors)))
    return _finished(work)


def _work(gathered: Gathered, layout: Layout, options: Options) -> _Work:
    fates = sorting.sort(gathered.rows, layout)
    kept = [fate for fate in fates if isinstance(fate, Kept)]
    drafts = [checking.checked(draft(one.row, one.kind, layout), layout, options.assured) for one in kept]
    given = Area({"id": options.district[0], "name": options.district[1]}) if options.district else None
    house = housed(drafts, gathered.areas, layout, given)
    numbered = numbering.numbered(house.drafts, _claims(fates, layout), layout.numbering)
    left_out = tuple(fate for fate in fates if isinstance(fate, LeftOut))
    return _Work(gathered, layout, options, left_out, numbered, house.areas)


def _claims(fates: Sequence[Kept | LeftOut], layout: Layout) -> numbering.Claims:
    """Ids of all rows but the dummies: a row that is left out today may be imported tomorrow."""
    rows = (fate.row for fate in fates if not (isinstance(fate, LeftOut) and fate.code == sorting.DUMMY))
    return numbering.Claims.of(rows, layout.numbering)


def _finished(work: _Work) -> Converted:
    if not work.tally.adds_up:
        raise AssertionError(f"rows were lost or made up: {work.tally}")
    about = towns.about(work.drafts, work.layout, work.options)
    told = in_order((*work.gathered.notices, *_found(work), *about.notices, *_whole(work)))
    drafts = tuple(leftovers.kept(one, work.layout) for one in work.drafts)
    files = (*_our_files(work, drafts, about), *_kept_files(work, told))
    return Converted(files=files, notices=told, tally=work.tally, drafts=drafts, areas=work.areas.areas)


def _found(work: _Work) -> Iterator[Notice]:
    """What was found row by row and column by column."""
    read = work.layout.columns - work.layout.unused.keys()
    yield from sorting.notices(work.left_out)
    yield from tidying.notices((one.row for one in work.drafts), read)
    for one in work.drafts:
        yield from one.notices
    yield from leftovers.notices(work.gathered.rows, work.drafts, work.layout)


def _whole(work: _Work) -> Iterator[Notice]:
    """What is said once."""
    yield from telling.summary(work.gathered.rows, work.drafts, work.layout, work.options)
    yield from fitting.notices(work.drafts, work.areas.areas, work.layout, work.gathered.town)
    yield from telling.sums(work.gathered.rows, work.tally)


def _our_files(work: _Work, drafts: Sequence[Draft], about: About) -> Iterator[NewFile]:
    """What a build reads."""
    are_asked_for = bool(work.options.polygons or work.options.names)
    yield from paper.records(drafts)
    yield from paper.districts(work.areas.areas, yields=not are_asked_for)
    yield from paper.town(about.cells)
    yield from fitting.vocabulary_file(drafts, work.layout, work.gathered.town)


def _kept_files(work: _Work, told: Sequence[Notice]) -> Iterator[NewFile]:
    """What stays for the desk: the original text and the findings."""
    name = work.layout.layout
    yield paper.originals(name, work.gathered.rows, _fates(work.drafts, work.left_out))
    yield paper.findings(name, telling.lines(told))


def _fates(drafts: Sequence[Draft], left_out: Sequence[LeftOut]) -> dict[Origin, str]:
    made = {one.row.origin: f"番号 {one['id']} の記録にしました。" for one in drafts}
    reasons = {
        sorting.DUMMY: "見本の行です。",
        sorting.LEFT_OUT: "取り込みません。",
        sorting.NO_KIND: "対応表にありません。",
    }
    return made | {one.row.origin: f"{reasons[one.code]}{one.because}" for one in left_out}
