"""試し見: the right bytes under the right types, and a changed record seen without touching anything."""

import http.client
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread, Timer

import pytest
from tests.starter import a_town, command, environment, write_over

from tsudoi import serve

PAGES = {
    "index.html": "<html><body>home</body></html>",
    "services/a/index.html": "<html><body>a</body></html>",
    "404.html": '<html><body><a href="https://x.example.jp/map/">home</a></body></html>',
    "districts/kita/services.geojson": "{}",
    "assets/map.js": "1",
    "assets/site.css": "a{}",
    "search/words.json": "[]",
    "services/a/qr.svg": "<svg/>",
    "robots.txt": "User-agent: *",
    ".gitignore": "*",
}
SOON = 0.01
"""Seconds until a server notices that it is to end."""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """One preview for all who only look."""
    folder = tmp_path_factory.mktemp("preview")
    for path, body in PAGES.items():
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(body)
    (folder / "secret.txt").write_text("secret")
    with serving(folder / "site", port=8600) as preview:
        preview.base_url = "https://x.example.jp/map/"
        yield preview


@contextmanager
def serving(site: Path, port: int) -> Iterator[serve.Preview]:
    preview = serve.preview(site, port)
    Thread(target=preview.serve_forever, args=(SOON,), daemon=True).start()
    yield preview
    preview.shutdown()
    preview.server_close()


def get(server: serve.Preview, path: str, method: str = "GET") -> tuple[int, str, str]:
    connection = http.client.HTTPConnection(*server.server_address, timeout=10)
    connection.request(method, path)
    answer = connection.getresponse()
    return answer.status, answer.headers.get("Content-Type", ""), answer.read().decode()


@pytest.mark.parametrize("path, kind", [
    ("/", "text/html; charset=utf-8"),
    ("/index.html", "text/html; charset=utf-8"),
    ("/services/a/", "text/html; charset=utf-8"),
    ("/?q=%E4%BD%93%E6%93%8D", "text/html; charset=utf-8"),
    ("/districts/kita/services.geojson", "application/geo+json"),
    ("/assets/map.js", "text/javascript; charset=utf-8"),
    ("/assets/site.css", "text/css; charset=utf-8"),
    ("/search/words.json", "application/json"),
    ("/services/a/qr.svg", "image/svg+xml"),
    ("/robots.txt", "text/plain; charset=utf-8"),
])  # fmt: skip
def test_every_file_has_its_type(server, path, kind):
    assert get(server, path)[:2] == (200, kind)


def test_only_pages_get_the_reload_script_and_it_comes_from_here(server):
    assert get(server, "/")[2] == '<html><body>home</body></html><script src="/__reload.js"></script>'
    assert get(server, "/assets/map.js")[2] == "1"
    assert serve.VERSION in get(server, serve.SCRIPT)[2]
    assert get(server, serve.VERSION)[2] == "1"


def test_a_missing_page_is_the_sites_own_404_with_links_that_work_here(server):
    status, _, body = get(server, "/nowhere/")
    assert status == 404
    assert 'href="/"' in body


@pytest.mark.parametrize(
    "path",
    [
        "/.gitignore",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/services/",
        "/assets/../../secret.txt",
        "//etc/passwd",
        "/%00",
    ],
)
def test_nothing_else_can_be_read(server, path):
    status, _, body = get(server, path)
    assert (status, "secret" in body) == (404, False)


def test_a_folder_without_its_slash_leads_to_the_page(server):
    connection = http.client.HTTPConnection(*server.server_address, timeout=10)
    connection.request("GET", "/services/a")
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Location"]) == (301, "/services/a/")


def test_a_folder_cannot_send_people_to_another_host(server):
    connection = http.client.HTTPConnection(*server.server_address, timeout=10)
    connection.request("GET", "//services/a")
    answer = connection.getresponse()
    assert not answer.headers.get("Location", "/").startswith("//")


def test_a_head_request_gets_no_body(server):
    assert get(server, "/", "HEAD")[::2] == (200, "")


def test_it_listens_on_this_computer_only_and_takes_the_next_free_port(server):
    with serve.preview(server.site, port=server.server_address[1]) as second:
        assert second.server_address[0] == "127.0.0.1"
        assert second.server_address[1] > server.server_address[1]


def test_without_a_site_it_says_so(tmp_path):
    with serving(tmp_path / "site", port=8700) as server:
        status, _, body = get(server, "/")
    assert (status, "まだサイトがありません。" in body) == (404, True)


@pytest.fixture
def running(tmp_path):
    """The real program, serving a town of its own; never longer than the test."""
    town = a_town(tmp_path / "machi")
    arguments = command("serve", "--root", town, "--port", "8800")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
    process = subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment(PYTHONUNBUFFERED="1")
    )
    limit = Timer(60, process.kill)
    limit.start()
    yield town, process
    limit.cancel()
    process.kill()
    process.communicate()


@pytest.mark.slow
def test_a_changed_record_is_built_again_and_a_faulty_one_leaves_the_last_good_site(running):
    town, process = running
    said = read_until(process, "で見られます。")
    port = int(said.split("http://127.0.0.1:")[1].split("/")[0])
    assert "みほん体操の会" in page(port)
    write_over(town, "resources/kita/通いの場.csv", "みほん体操の会", "あたらしい体操の会")
    assert wait_for(lambda: "あたらしい体操の会" in page(port))
    write_over(town, "resources/kita/通いの場.csv", "体操・運動", "空中ブランコ")
    assert "空中ブランコ" in read_until(process, "サイトは前のままです。")
    assert "あたらしい体操の会" in page(port)
    process.send_signal(signal.SIGINT)
    assert "終わりました。" in process.stdout.read().decode()
    assert process.wait(timeout=20) == 0


def page(port: int) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/services/kita-01/")
    return connection.getresponse().read().decode()


def read_until(process: subprocess.Popen[bytes], words: str) -> str:
    said = ""
    for line in process.stdout:
        said += line.decode()
        if words in said:
            break
    return said


def wait_for(claim, seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if claim():
            return True
        time.sleep(0.2)
    return False
