"""速さの物差し: how long a query takes in Chromium on a processor slowed six times, over a district and over the town of 2,000 records.

``python -m bench.search.speed``: from the press of the button to the list in its new order, and with its layout, the code and the data being there; each query once.
A machine that does other work besides shows larger figures; the last line says how busy it was.
"""

import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median, quantiles

from bench.search import towns
from bench.search.queries import GENERATED, SAMPLE, read
from playwright.sync_api import Page, sync_playwright

SLOWED = 6
ASKED = """async (query) => {
  const form = document.querySelector('[data-sift]');
  const said = form.querySelector('[role=status]');
  await new Promise((on) => { setTimeout(on, 300); }); // what was drawn before is on the screen
  form.querySelector('#q').value = query;
  said.textContent = '…';
  const begun = performance.now();
  form.requestSubmit();
  while (said.textContent === '…') { await null; }
  const answered = performance.now() - begun;
  document.body.getBoundingClientRect();
  return [answered, performance.now() - begun];
}"""


@dataclass(frozen=True, slots=True)
class Place:
    """A page to search on, and the longest that 95 of 100 queries may take, in milliseconds."""

    name: str
    town: str
    path: str
    most: int


PLACES = (
    Place("district (57 records)", SAMPLE, "districts/wakaba/", 40),
    Place("town (2,000 records)", GENERATED, "search/", 100),
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing is said of each request."""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        roots = towns.built(Path(folder))
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        print(f"| processor slowed {SLOWED} times | queries | median ms | 95 of 100 within ms | asked | with layout |")
        print("| --- | --- | --- | --- | --- | --- |")
        rows = [(place, _taken(browser.new_page(), roots[place.town] / "site", place)) for place in PLACES]
        browser.close()
    for place, taken in rows:
        answered, laid = zip(*taken, strict=True)
        print(
            f"| {place.name} | {len(taken)} | {median(answered):.0f} | {_slow(answered):.0f} | ≤ {place.most} | {_slow(laid):.0f} |"
        )
    print(f"\nThe machine's load was {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.")
    return 0 if all(_slow(each for each, _ in taken) <= place.most for place, taken in rows) else 1


def _slow(taken: Iterable[float]) -> float:
    return quantiles(list(taken), n=20)[-1]


def _taken(page: Page, site: Path, place: Place) -> list[tuple[float, float]]:
    """Milliseconds for each of the town's queries, without and with layout."""
    with _served(site) as address:
        page.set_viewport_size({"width": 375, "height": 800})
        page.goto(address + place.path)
        page.get_by_role("searchbox").fill("体操")
        with page.expect_response("**/texts/*.json"):
            page.get_by_role("button", name="さがす").click()
        page.wait_for_load_state("networkidle")
        page.get_by_role("searchbox").fill("ぬむゑむぬ")  # what is fetched where nothing is found
        page.get_by_role("button", name="さがす").click()
        page.locator(".answer .notice").wait_for()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        return [tuple(page.evaluate(ASKED, query.q)) for query in read() if query.town == place.town]


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


if __name__ == "__main__":
    sys.exit(main())
