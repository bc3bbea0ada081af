"""灯台: how Lighthouse finds home, a district, a record and the search on a phone; exits 1 where a goal is missed.

Run ``make bench``, or ``python -m bench.lighthouse`` with the names of the pages that are wanted.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.lighthouse import visiting
from bench.lighthouse.goals import COLUMNS, HEADS, missed, typical
from bench.lighthouse.serving import served
from bench.lighthouse.visiting import NoVisit, Visit

from tsudoi import build, write

ROOT = Path(__file__).parents[2]
UNDER = "/map/"
"""Where the sample town's own address puts its site."""

PAGES = {"home": "", "district": "districts/wakaba/", "record": "services/wk-g03/", "search": "search/"}


def main(*words: str) -> int:
    options = _options(words)
    wanted = {name: PAGES[name] for name in options.pages or PAGES}
    try:
        visiting.installed()
        found = _found(wanted, options.visits)
    except NoVisit as reason:
        print(f"Lighthouse could not look at the pages: {reason}", file=sys.stderr)
        return 2
    print(_table(found))
    short = {name: _short(visit) for name, visit in found.items() if missed(visit)}
    print("".join(f"\n{name}: {line}" for name, lines in short.items() for line in lines))
    return 1 if short else 0


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.lighthouse", description="What Lighthouse says of our pages."
    )
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"of {', '.join(PAGES)}; all, if none is named")
    parser.add_argument("--visits", type=int, default=3, help="to each page; the one in the middle is shown")
    options = parser.parse_args(words)
    if unknown := [name for name in options.pages if name not in PAGES]:
        parser.error(f"no such page: {', '.join(unknown)}")
    return options


def _found(pages: dict[str, str], visits: int) -> dict[str, Visit]:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        today = datetime.now(ZoneInfo("Asia/Tokyo")).date()  # a page of another day would first fetch the days since
        write.site(build.build(ROOT, today).artifacts, site, Path(folder, ".tsudoi"))
        with served(site, UNDER) as address:
            rounds = visiting.visits([f"{address}{page}" for page in pages.values() for _ in range(visits)])
    return {name: typical(rounds[place * visits : (place + 1) * visits]) for place, name in enumerate(pages)}


def _table(found: dict[str, Visit]) -> str:
    rows = [f"| {name} | {' | '.join(shown(visit) for shown in COLUMNS)} |" for name, visit in found.items()]
    return "\n".join((f"| page | {' | '.join(HEADS)} |", "| --- |" + " --- |" * len(HEADS), *rows))


def _short(visit: Visit) -> tuple[str, ...]:
    return (*missed(visit), *(f"  {fault}" for fault in visit.faults))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
