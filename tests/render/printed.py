"""A town with something of everything, its pages, and a reader of them."""

from datetime import time, timedelta
from html.parser import HTMLParser
from pathlib import Path

from tests.a_town import (
    FEATURES,
    NEEDS,
    TODAY,
    a_district,
    a_service,
    a_square,
    a_timetable,
    an_edition,
    everywhere,
    nowhere,
    some_settings,
)

from tsudoi import pages, render, themes
from tsudoi.model import ContentPage, CostOption, Holding, Kind, Occurrence, Photo, Recruitment, Status
from tsudoi.plan import Page, Sight, settle


class Reader(HTMLParser):
    """Collects what the tests ask about; optional end tags make a tree superfluous here."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(body.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def all(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]


def a_full_edition(**town):
    """Every kind of record and every state of the cloth, in two districts."""
    services = (
        a_service(
            "wk-01",
            phone="0999-20-1111",
            text="毎週火曜日",
            name_kana="わかばいきいきたいそう",
            features=FEATURES,
            needs=NEEDS,
            fee="無料",
            description="一\n\n二",
            photo=Photo(path="a.jpg", alt="広間の写真"),
        ),
        a_service("wk-02", text="2週間に1回"),
        a_service("wk-03", status=Status.SUSPENDED, text="休止中"),
        a_service("wk-04", status=Status.ENDED, successor="wk-01"),
        a_service("wk-05", kind=Kind.SERVICE, shape="help", location=nowhere(), cost_options=(CostOption(option="30分", amount=300, amount_description="300円"),)),
        a_service("wk-06", kind=Kind.VOLUNTEERING, shape="vol", recruitment=Recruitment(text="見守り")),
        a_service("ct-01", district="", area=everywhere(), kind=Kind.SERVICE, shape="ride", location=nowhere()),
    )  # fmt: skip
    days = (
        Occurrence(day=TODAY, start=time(9), end=time(10)),
        Occurrence(day=TODAY + timedelta(days=1), holding=Holding.CLOSED, reason="祝日のため。"),
        Occurrence(day=TODAY + timedelta(days=2), holding=Holding.UNKNOWN),
    )
    beside = a_district("minato", "みなと", name_kana="みなと", outline=a_square(141.01))
    about = ContentPage(slug="about", title="この地図について", body="# 見出し\n\n本文", order=1)
    plain = {
        "districts": (a_district(), beside),
        "content": (about,),
        "settings": some_settings(base_url="https://example.jp/map/"),
    }
    sights = {"a.jpg": Sight(4000, 3000, "abc")}
    return an_edition(*services, agenda={"wk-01": a_timetable(*days)}, sights=sights, **(plain | town))


def drawn(edition, theme="machi", town=Path("nowhere")):
    press = render.press(themes.find(theme, town), edition)
    return {item.path: press.draw(item).body for item in settle(pages.pages(edition)) if isinstance(item, Page)}
