"""組み上げ: the whole pipeline on one screen, from a town's folder to the finished files of its site."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from tsudoi import (
    __version__,
    assemble,
    belongings,
    edition,
    exports,
    freshness,
    load,
    maps,
    pages,
    photos,
    plan,
    qr,
    render,
    rules,
    schedule,
    settings,
    signposts,
    skipping,
    tables,
    telling,
    themes,
    vocabulary,
)
from tsudoi.model import Town
from tsudoi.notices import Notice, has_errors, in_order
from tsudoi.plan import Artifact, Item, MapView, Page, PhotoView, QrView
from tsudoi.register import Register
from tsudoi.render import Press
from tsudoi.rows import Records


@dataclass(frozen=True, slots=True)
class Judged:
    """What the records say, and what was found in them."""

    records: Records
    register: Register
    notices: tuple[Notice, ...]
    is_stopped: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build found and made. No artifacts: there were errors, and the site is to stay as it is."""

    notices: tuple[Notice, ...]
    artifacts: tuple[Artifact, ...] = ()
    town: Town | None = None


def build(root: Path, today: date, skip_invalid: bool = False) -> Outcome:
    """The site of the town in ``root`` on that day; with ``skip_invalid`` without the records that hold an error."""
    judged = judge(root, today)
    if skip_invalid:
        judged = without_errors(judged)
    if judged.is_stopped:
        return Outcome(judged.notices)
    town = freshness.relied_on(assemble.town(judged.register), today)
    return Outcome(judged.notices, tuple(_print(town, root, today)), town)


def judge(root: Path, today: date) -> Judged:
    """Everything that can be said about the records, first things first, nothing twice."""
    records, found = load.records(root)
    town_settings, in_settings = settings.read(records.town)
    words, in_words = vocabulary.read(records.vocabulary, load.starter_vocabulary())
    register = assemble.register(records, town_settings, words)
    in_tables = tables.faults(records.tables)
    in_town = rules.check(register, today)
    beside = (*belongings.faults(register, root), *signposts.faults(register))
    notices = in_order(telling.once((*found, *in_settings, *in_words, *in_tables, *in_town, *beside)))
    return Judged(records, register, notices, has_errors(notices))


def without_errors(judged: Judged) -> Judged:
    """The same town without the rows that hold an error; errors that concern more than a row still stop it."""
    records, left_out = skipping.without_errors(judged.records, judged.notices)
    register = assemble.register(records, judged.register.settings, judged.register.vocabulary)
    is_stopped = any(skipping.stops(judged.records, notice) for notice in judged.notices)
    return Judged(records, register, in_order((*judged.notices, *left_out)), is_stopped)


def _print(town: Town, root: Path, today: date) -> Iterator[Artifact]:
    sure_until = today + timedelta(days=edition.HORIZON - 1)
    first = today.replace(day=1)  # calendars also show the days of this month that are over
    agenda = schedule.agenda(town, first, edition.HORIZON + (today - first).days)
    plain = edition.of(town, agenda, today, sure_until, __version__)
    issue = replace(plain, sights=belongings.sights(town, root))
    press = render.press(themes.find(town.settings.look.theme, root), issue)
    planned = tuple(pages.pages(issue))
    files = exports.items(issue, tuple(item for item in planned if isinstance(item, Page)))
    items = plan.settle([*planned, *files, *press.assets()])
    return (_draw(item, press, root) for item in items)


def _draw(item: Item, press: Press, root: Path) -> Artifact:
    match item:
        case Page():
            return press.draw(item)
        case MapView():
            return maps.draw(item)
        case PhotoView():
            return photos.draw(item, load.photo(root, item.source))
        case QrView():
            return qr.draw(item)
        case Artifact():
            return item
