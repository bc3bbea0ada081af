"""試し見: a page in a real browser loads again by itself when a record has changed, under the site's own strict policy."""

from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser
from tests.browser.conftest import Log
from tests.starter import TODAY, a_town, write_over

from tsudoi import serve


def test_an_open_page_loads_again_when_its_record_has_changed(browser: Browser, tmp_path: Path) -> None:
    town = a_town(tmp_path / "machi")
    server = serve.preview(town / "site", port=8900)
    Thread(target=server.serve_forever, daemon=True).start()
    page, log = browser.new_page(), Log()
    log.watch(page)
    serve.rebuild(server, town, TODAY, skip_invalid=False)
    page.goto(f"{server.url}services/kita-01/")
    page.wait_for_timeout(1500)  # the first answer of the server must have been seen
    write_over(town, "resources/kita/通いの場.csv", "みほん体操の会", "あたらしい体操の会")
    serve.rebuild(server, town, TODAY, skip_invalid=False)
    page.locator("h1", has_text="あたらしい").wait_for(timeout=15_000)
    page.close()  # before the server, which it goes on asking
    server.shutdown()
    server.server_close()
    assert log.complaints == []
