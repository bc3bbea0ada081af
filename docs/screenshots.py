"""画面の写真: builds the sample town for a fixed day and photographs every page kind at 375 and 1280 px, and on paper.

Run ``make screenshots``. Pictures go to docs/screenshots/ as palette PNGs, so that a change of the theme shows in a diff of reasonable size.
"""

import io
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "screenshots"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
WIDTHS = (375, 1280)
TALL = 5000
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync"]

PAGES = {
    "home": "",
    "district": "districts/{district}/",
    "calendar": "districts/{district}/calendar/",
    "record": "services/{service}/",
    "record-without-a-place": "services/{delivery}/",
    "record-suspended": "services/{suspended}/",
    "record-ended": "services/{ended}/",
    "volunteers": "services/{volunteers}/",
    "need": "needs/shopping/",
    "category": "categories/taiso/",
    "weekday": "weekdays/tue/",
    "search": "search/",
    "search-hits": "search/?q=たいそう",
    "search-no-hit": "search/?q=ウクレレ",
    "content": "howto/",
    "not-found": "404.html",
}
PAPER = {"district": (720, 1000), "record": (720, 1000), "calendar": (1069, 740)}
"""What is also shown on paper: A4 without its margins, in CSS pixels; the calendar's lies on its side."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        town = Path(folder)
        for name in ("resources", "content", "themes"):
            shutil.copytree(ROOT / name, town / name, ignore=shutil.ignore_patterns("node_modules", "machi"))
        subprocess.run([sys.executable, "-m", "tsudoi", "build", "--root", town, "--today", f"{NOW:%F}"], check=True)
        with _served(town / "site") as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
            for name, path in _paths(town / "site").items():
                _photograph(browser, name, f"{address}/{path}")


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The address of the folder on a free port of this machine, while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


def _paths(site: Path) -> dict[str, str]:
    """One page of each kind; the records are those that show most (see ``SHOWN``)."""
    paths = {name: path.format(**SHOWN) for name, path in PAGES.items()}
    missing = [path for path in paths.values() if not (site / path.split("?")[0]).exists()]
    if missing:
        raise SystemExit(f"not in the sample town: {missing}")
    return paths


SHOWN = {
    "district": "wakaba",
    "service": "wk-g03",
    "delivery": "wk-s01",
    "ended": "sk-g16",
    "suspended": "hg-g13",
    "volunteers": "hg-v01",
}


def _photograph(browser: Browser, name: str, address: str) -> None:
    for width in WIDTHS:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, locale="ja-JP", timezone_id="Asia/Tokyo"
        )
        page = context.new_page()
        page.clock.set_fixed_time(NOW)
        page.goto(address, wait_until="networkidle")
        _save(page, f"{name}-{width}")
        if name == "district":
            _show_map(page, width)
        if width == WIDTHS[-1] and name in PAPER:
            page.goto(address, wait_until="networkidle")  # the map that was opened is folded away again
            page.emulate_media(media="print")
            across, down = PAPER[name]
            page.set_viewport_size({"width": across, "height": down})
            _save(page, f"{name}-print")
        context.close()


def _show_map(page: Page, width: int) -> None:
    """The map with one pin opened, as a reader meets it."""
    page.locator('[data-service-id] a[href="#map"]').nth(7).click()
    page.locator(".slip").wait_for()
    page.locator("#map").scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled")))
    _keep(picture, f"map-{width}")


def _save(page: Page, name: str) -> None:
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True, animations="disabled")))
    _keep(picture.crop((0, 0, picture.width, min(picture.height, TALL))), name)


def _keep(picture: Image.Image, name: str) -> None:
    TARGET.mkdir(exist_ok=True)
    small = picture.convert("RGB").quantize(colors=256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(TARGET / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
