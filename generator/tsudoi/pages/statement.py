"""ウェブアクセシビリティのページ: what was tested by which criterion, what only people can tell, and what the town wrote about it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from tsudoi import accessibility, spoken
from tsudoi.accessibility import Criterion, Result
from tsudoi.edition import Edition
from tsudoi.languages import said
from tsudoi.pages import addresses, calls
from tsudoi.pages.frame import STATEMENT, around
from tsudoi.plan import Page

PEOPLE = (
    (
        said("画面を読み上げるソフト"),
        said("NVDA、PC-Talker、VoiceOver、TalkBackで、さがすことから一覧を残すことまで、通して使えるか"),
    ),
    (said("拡大して読む"), said("スマートフォンの大きな文字の設定と、パソコンの拡大鏡で読めるか")),
    (said("声での操作"), said("見えている言葉を言うだけで、押せるか")),
    (said("言葉のわかりやすさ"), said("はじめて読む方に、意味が通じるか")),
    (said("75歳以上の方"), said("ご自分のスマートフォンで、行きたい所の電話番号までたどり着けるか")),
    (said("ふるえる手、片手"), said("押しまちがえずに、押せるか")),
)
"""What is tried by people, and with what; ``docs/accessibility-checks.md`` says how."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a criterion, whether it applies, and what is known."""

    criterion: Criterion
    applies: str
    result: str
    people: str


def path() -> PurePosixPath:
    """Where towns have it: /accessibility/."""
    return addresses.ACCESSIBILITY


def pages(edition: Edition) -> Iterator[Page]:
    """The one page. What the town wrote in content/accessibility.md stands above the table."""
    title, _ = STATEMENT
    frame = around(
        edition, path(), title, said("どなたにも使っていただくためにしたことと、確かめた結果をお知らせします。")
    )
    styles = ("css/prose.css", "css/statement.css", "css/ways.css")
    yield Page(path(), "statement.html", {"frame": replace(frame, styles=styles), "title": title, **_context(edition)})


def _context(edition: Edition) -> dict[str, object]:
    results = accessibility.results()
    lines = tuple(line(each, results.found.get(each.number)) for each in accessibility.criteria())
    return {
        "own": next((page for page in edition.town.content if addresses.content(page.slug) == path()), None),
        "call": calls.of_publisher(edition),
        "results": results,
        "day": spoken.long_day(results.day),
        "tables": tuple(_tables(lines)),
        "people": PEOPLE,
    }


def _tables(lines: tuple[Line, ...]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    yield said("JIS X 8341-3:2016の達成基準"), tuple(each for each in lines if each.criterion.is_in_jis)
    yield said("WCAG 2.1と2.2で加わった達成基準"), tuple(each for each in lines if not each.criterion.is_in_jis)


def line(criterion: Criterion, result: Result | None) -> Line:
    """Nothing is said to be met that nobody has looked at."""
    if criterion.absent:
        return Line(criterion, said("適用なし"), criterion.absent, "")
    if result is None:
        return Line(criterion, said("適用あり"), said("人がこれから確かめます。"), criterion.people)
    return Line(criterion, said("適用あり"), _checked(result), criterion.people)


def _checked(result: Result) -> str:
    if result.passed == result.checks:
        return said("機械の点検{count}件に、問題はありません。", count=result.checks)
    wrong = result.checks - result.passed
    return said("機械の点検{count}件のうち、{wrong}件に問題があります。", count=result.checks, wrong=wrong)
