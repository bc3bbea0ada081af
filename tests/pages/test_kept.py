"""The page of a reader's own list, as it is built: the same for everybody, and nobody's business."""

from tests.a_town import a_service, an_edition, some_settings

from tsudoi.pages import addresses, kept

ONLINE = some_settings(base_url="https://hiyori.example.jp/map/")


def test_there_is_one_page_and_it_holds_no_record() -> None:
    (page,) = kept.pages(an_edition(a_service()))
    assert (page.path, page.template) == (addresses.KEPT, "kept.html")
    assert page == next(iter(kept.pages(an_edition())))


def test_no_search_engine_lists_it_and_no_request_says_its_address() -> None:
    (page,) = kept.pages(an_edition(settings=ONLINE))
    assert page.context["frame"].is_private
    assert page.context["frame"].canonical == ""
