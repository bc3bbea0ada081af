"""What may become a link, and what may not."""

import pytest

from tsudoi import links


@pytest.mark.parametrize(
    "text, is_link",
    [
        ("https://example.jp/a?b=c#d", True),
        ("HTTP://example.jp:8080/", True),
        ("https://例え.jp/地図", True),
        ("", False),
        ("example.jp", False),
        ("https://", False),
        ("https://[", False),  # the library raises here
        ("https://example.jp:99999/", False),
        ("https://user@example.jp/", False),  # shows one host and leads to another
        ("https://example.jp/ 電話", False),
        ('https://example.jp/"onclick=', False),
        ("javascript:alert(1)", False),
        ("ftp://example.jp/", False),
    ],
)
def test_only_whole_web_addresses_are_links(text: str, is_link: bool) -> None:
    assert links.is_web(text) is is_link


@pytest.mark.parametrize(
    "text, is_address",
    [
        ("care@hiyori.example.jp", True),
        ("a.b+c@example.jp", True),
        ("", False),
        ("care@hiyori", False),
        ("care＠example.jp", False),
        ("a@example.jp、b@example.jp", False),
        ("care@example.jp?bcc=all@example.jp", False),  # would write to more people than it says
    ],
)
def test_only_one_mail_address_is_one(text: str, is_address: bool) -> None:
    assert links.is_email(text) is is_address
