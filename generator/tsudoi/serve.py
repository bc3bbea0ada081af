"""試し見: the site on this computer only, built again whenever a record changes."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from urllib.parse import unquote, urlsplit

import watchfiles

from tsudoi import build, write

HOST = "127.0.0.1"
FIRST_PORT = 8000
TRIES = 100
WATCHED = ("resources", "content", "themes")
SCRIPT, VERSION = "/__reload.js", "/__version"

_TYPES = {
    "": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".geojson": "application/geo+json",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
}
_RELOAD = f"""let shown;
setInterval(async () => {{
  try {{
    const built = await (await fetch("{VERSION}", {{ cache: "no-store" }})).text();
    if (shown && built !== shown) location.reload();
    shown = built;
  }} catch {{ /* the preview has ended */ }}
}}, 1000);
"""
_TAG = f'<script src="{SCRIPT}"></script>'.encode()
_NOTHING = "<!doctype html><html lang=ja><meta charset=utf-8><title>まだありません</title><p>まだサイトがありません。誤りを直すと、ここに出ます。</p>\n"


@dataclass(frozen=True, slots=True)
class Built:
    """One more build: what it found, and what of the site it changed (None: the site stayed as it was)."""

    outcome: build.Outcome
    written: write.Written | None


Told = Callable[[Built | Exception], None]


class Preview(ThreadingHTTPServer):
    """The web server of one preview. ``version`` grows with each change, and pages that see it grow load again."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # Windows would let two servers share one port

    def __init__(self, port: int, site: Path) -> None:
        super().__init__((HOST, port), partial(_Handler, directory=str(site)))
        self.site = site
        self.version = 1
        self.base_url = ""

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_address[1]}/"


def preview(site: Path, port: int = FIRST_PORT) -> Preview:
    """A server on the port, or on the next one that is free."""
    for candidate in range(port, port + TRIES):
        try:
            return Preview(candidate, site)
        except OSError:
            continue
    return Preview(0, site)


def rebuild(server: Preview, root: Path, today: date, skip_invalid: bool) -> Built:
    """Build again; after errors in the records the last good site stays."""
    outcome = build.build(root, today, skip_invalid)
    if outcome.town is None:
        return Built(outcome, None)
    written = write.town(outcome.artifacts, root)
    server.base_url = outcome.town.settings.base_url
    server.version += bool(written.changed or written.removed)
    return Built(outcome, written)


def attempt(again: Callable[[], Built]) -> Built | Exception:
    """A build, or the fault of ours that stopped it: somebody may be editing a theme, so show it and go on."""
    try:
        return again()
    except Exception as fault:  # told in words by whoever asked
        return fault


def run(server: Preview, root: Path, again: Callable[[], Built], told: Told, stop: Event) -> None:
    """Serve, and build again at each change, until ``stop`` is set or Ctrl-C; a fault of ours is told and not fatal here."""
    Thread(target=server.serve_forever, daemon=True).start()
    folders = [root / name for name in WATCHED if (root / name).is_dir()]
    try:
        for _ in watchfiles.watch(*folders, stop_event=stop, step=100, ignore_permission_denied=True):
            told(attempt(again))
    finally:
        server.shutdown()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    """Files of the site with the right types; pages get the reload script, missing ones the site's own 404."""

    server: Preview
    extensions_map = _TYPES

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, with_body: bool) -> None:
        path = urlsplit(self.path).path
        if path == SCRIPT:
            self._send(HTTPStatus.OK, _TYPES[".js"], _RELOAD.encode(), with_body)
        elif path == VERSION:
            self._send(HTTPStatus.OK, _TYPES[".txt"], str(self.server.version).encode(), with_body)
        else:
            self._answer_file(path, with_body)

    def _answer_file(self, path: str, with_body: bool) -> None:
        file = Path(self.translate_path(path))
        is_hidden = any(part.startswith(".") for part in unquote(path).split("/"))
        if file.is_dir() and not path.endswith("/"):
            self._redirect(f"{path}/")
        elif is_hidden or not (file := file / "index.html" if file.is_dir() else file).is_file():
            self._send(HTTPStatus.NOT_FOUND, _TYPES[".html"], self._not_found(), with_body)
        else:
            self._send(HTTPStatus.OK, self.guess_type(file), file.read_bytes(), with_body)

    def _not_found(self) -> bytes:
        """404.html names the place of the real site; here that is this server."""
        page = self.server.site / "404.html"
        body = page.read_bytes() if page.is_file() else _NOTHING.encode()
        return body.replace(self.server.base_url.encode(), b"/") if self.server.base_url else body

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", "/" + path.lstrip("/"))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, body: bytes, with_body: bool) -> None:
        if kind == _TYPES[".html"]:
            body += _TAG  # browsers take it into the body, whether the page closes that or not
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the standard library's
        """Requests are nobody's news here."""
