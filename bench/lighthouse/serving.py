"""店番: a built site on a loopback address as a city's server gives it: texts packed, connections kept, under the path of its address."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}
PICTURES = {".webp", ".jpg", ".png"}
FOR_A_YEAR = "public, max-age=31536000, immutable"


@contextmanager
def served(site: Path, under: str) -> Iterator[str]:
    """The address of the site's first page, for as long as it is needed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Counter, site, under))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{under}"
    finally:
        server.shutdown()
        server.server_close()


class _Counter(BaseHTTPRequestHandler):
    """Answers for the files of one site."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, site: Path, under: str, *request: object) -> None:
        self.site, self.under = site, under
        super().__init__(*request)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        file = self._file(unquote(urlsplit(self.path).path))
        if file is None:
            self._answer(HTTPStatus.NOT_FOUND, b"", {"Content-Type": "text/plain"})
            return
        kind = {"Content-Type": TYPES.get(file.suffix, "application/octet-stream")}
        keeping = {"Cache-Control": FOR_A_YEAR if f"{self.under}assets/" in self.path else "no-cache"}
        packing = {} if file.suffix in PICTURES else {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        self._answer(HTTPStatus.OK, _packed(file) if packing else file.read_bytes(), kind | keeping | packing)

    def _file(self, path: str) -> Path | None:
        if not path.startswith(self.under):
            return None
        file = (self.site / path.removeprefix(self.under)).resolve()
        file = file / "index.html" if file.is_dir() else file
        return file if file.is_relative_to(self.site.resolve()) and file.is_file() else None

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@cache
def _packed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6)
