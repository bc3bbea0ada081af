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


def map_of(opened: Page) -> Page:
    """A district with its map in view: on a wide screen it opens by itself."""
    is_wide = opened.evaluate("innerWidth >= 1024")
    opened.locator("#map").scroll_into_view_if_needed()
    if not is_wide and opened.locator(".map").is_hidden():
        opened.get_by_role("button", name="地図を見る").click()
    expect(opened.locator(PIN).first).to_be_visible()
    return opened


def show(page: Page, ids: list[str] | None) -> None:
    """What the filters tell when they show only these records; None is all of them."""
    page.evaluate(
        "ids => document.dispatchEvent(new CustomEvent('tsudoi:shown', { detail: { ids: ids && new Set(ids) } }))", ids
    )


def on_the_map(page: Page) -> set[str]:
    """The ids that the pins and clusters stand for."""
    said = page.locator(PIN).evaluate_all("pins => pins.flatMap(pin => pin.dataset.ids.split(' '))")
    return set(said)


def placed(page: Page) -> set[str]:
    """The ids of all records of the district that have a place."""
    return set(
        page.evaluate(
            "async () => (await (await fetch(document.querySelector('[data-map]').dataset.pins)).json())"
            ".features.map(feature => feature.id)"
        )
    )


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
