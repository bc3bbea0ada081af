"""ことばの一覧: the languages in which a town may show its pages, and how each says days and hours."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """``code`` names the folder of its pages, ``html`` is its tag, ``name`` what its speakers call it.

    ``patterns`` are those of Unicode's locale data, with which browsers say days, too; ``space`` stands between two sentences.
    """

    code: str
    html: str
    name: str
    names: tuple[str, ...] = ()
    patterns: Mapping[str, str] = field(default_factory=dict, hash=False)
    space: str = " "

    @property
    def words(self) -> str:
        """The file with what scripts say."""
        return f"words/{self.code}.js"

    @property
    def locale(self) -> str:
        """Its name in Unicode's data."""
        return self.html.replace("-", "_")

    @property
    def is_japanese(self) -> bool:
        """True for the language that everything is written in."""
        return self.code == JAPANESE.code


JAPANESE = Tongue(code="ja", html="ja", name="日本語", space="")

TONGUES = (
    Tongue(
        code="en",
        html="en",
        name="English",
        names=("英語", "english"),
        patterns={
            "short_day": "E, MMM d", "day_of_month": "E d", "long_day": "MMMM d, y", "month_day": "MMM d", "weekday": "E",
            "weekday_name": "EEEE", "month": "MMM", "month_year": "MMMM y", "seal": "MMM d", "clock": "h:mm\N{NO-BREAK SPACE}a",
        },
    ),
    Tongue(
        code="zh",
        html="zh-Hans",
        name="简体中文",
        names=("中国語", "中文", "chinese"),
        patterns={
            "short_day": "M月d日E", "day_of_month": "d日E", "long_day": "y年M月d日", "month_day": "M月d日", "weekday": "E",
            "weekday_name": "EEEE", "month": "MMM", "month_year": "y年M月", "seal": "M.d", "clock": "HH:mm",
        },
        space="",
    ),
    Tongue(
        code="ko",
        html="ko",
        name="한국어",
        names=("韓国語", "朝鮮語", "korean"),
        patterns={
            "short_day": "MMM d일 (E)", "day_of_month": "d일 (E)", "long_day": "y년 M월 d일", "month_day": "MMM d일", "weekday": "E",
            "weekday_name": "EEEE", "month": "MMM", "month_year": "y년 M월", "seal": "M.d.", "clock": "aaaa\N{NO-BREAK SPACE}h:mm",
        },
    ),
    Tongue(
        code="pt",
        html="pt-BR",
        name="Português",
        names=("ポルトガル語", "portuguese"),
        patterns={
            "short_day": "E, d 'de' MMM", "day_of_month": "E, d", "long_day": "d 'de' MMMM 'de' y", "month_day": "d 'de' MMM", "weekday": "E",
            "weekday_name": "EEEE", "month": "MMM", "month_year": "MMMM 'de' y", "seal": "d/M", "clock": "HH:mm",
        },
    ),
    Tongue(
        code="vi",
        html="vi",
        name="Tiếng Việt",
        names=("ベトナム語", "vietnamese"),
        patterns={
            "short_day": "E, d/M", "day_of_month": "E, 'ngày' d", "long_day": "d MMMM, y", "month_day": "d/M", "weekday": "E",
            "weekday_name": "EEEE", "month": "LLLL", "month_year": "LLLL 'năm' y", "seal": "d/M", "clock": "HH:mm",
        },
    ),
)  # fmt: skip
"""In the order in which they stand beside each other."""


def tongue(code: str) -> Tongue:
    """The language of a code; Japanese for none."""
    return next((each for each in TONGUES if each.code == code), JAPANESE)
