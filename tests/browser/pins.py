"""What the tests of the map ask of its pins."""

from playwright.sync_api import Page, expect

DISTRICT = "districts/wakaba/"
PIN = ".leaflet-marker-icon"
SLIP = ".slip"


def with_map(opened: Page) -> Page:
    """A phone with the map opened."""
    opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(PIN).first).to_be_visible()
    return opened


def focused(page: Page) -> str:
    """What has the focus, in words: "body" would be nothing."""
    return str(
        page.evaluate(
            "() => { const e = document.activeElement;"
            " return e === document.body ? 'body' : e.matches('.leaflet-marker-icon') ? 'pin'"
            " : e.closest('.slip') ? 'slip' : e.closest('.service-card') ? 'card' : e.matches('.map') ? 'map' : e.tagName }"
        )
    )


def single(page: Page) -> str:
    """The accessible name of some pin that stands for one record."""
    names = page.locator(PIN).evaluate_all("pins => pins.map(pin => pin.getAttribute('aria-label'))")
    return str(next(name for name in names if "番 " in name and "件" not in name))


def numbers(page: Page) -> list[int]:
    """The numbers of all records that have a place."""
    return list(
        page.evaluate(
            "async () => (await (await fetch(document.querySelector('[data-map]').dataset.pins)).json())"
            ".features.map(feature => feature.properties.number)"
        )
    )
