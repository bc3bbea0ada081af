"""日程の文: as many different schedule texts as wanted, put together from the forms of real lists."""

import random
from collections.abc import Iterator

WEEKDAYS = "月火水木金土日"
FORMS = (
    "第{n}{w}", "毎月第{n}{w}", "毎月第{n}・第{n}{w} {h}", "第{n}・{n}{w}　{h}", "毎月第{n}{w}、第{n}{w} {h}", "毎月最終{w} {h}",
    "毎週{w}", "毎週{w}・{w}\\n{h}（要予約）", "{w} {h}", "月～金 {h}\\n土・日 {h}", "平日 {h}", "土日祝 {h}", "毎日 {h}",
    "毎週{w}（第{n}{w}を除く） {h}", "毎週{w} {h}、祝日・年末年始は休み", "第{n}・{n}{w} {h}（祝日の場合は翌週）",
    "奇数月の第{n}{w} {h}", "偶数月　第{n}{w}　{h}", "{m}～{m}月は第{n}{w} {h}", "毎月{d}日 {h}", "{d}日・{d}日 {h}", "{d}のつく日 {h}",
    "{m}月{d}日 {h}", "{m}月{d}日、{m}月{d}日、{m}月{d}日 {h}", "{m}月{d}日～{m}月{d}日 {h}", "隔週{w}（次回{m}/{d}） {h}",
    "【開館時間】{h}【休館日】{w}、年末年始", "【開館時間】{h} 【休館日】第{n}{w}、祝日（{w}が祝日の場合は翌日休）",
    "{p}：毎月第{n}{w}　{h}\\n学習支援：毎週{w}　{h}", "原則第{n}{w} {h}だが変動あり", "毎月1回　第{n}{w}　{h}", "第{n}{w} {h} ※{m}月は休み",
    "{h}", "月{n}回　{w}　{h}", "月1回程度　{h}", "不定期　{h}", "{w}休み", "第{n}または第{n}{w} {h}", "毎月第{n}{w} {h}（現在休止中）", "{w}は要相談 {h}",
)  # fmt: skip
HOURS = (
    "{a}時～{b}時", "{a}:{q}～{b}:{q}", "{a}時半～{b}時{q}分", "{a}：{q}～", "午前9時{q}分から午後3時{q}分まで", "9:{q}～12:00、13:{q}～{b}:{q}",
    "正午～{b}時{q}分", "{a}時以降",
)  # fmt: skip
NOTES = ("", "", "", "　参加費{f}円", "（定員{f}名）", "（{p}）", "　※雨天中止", "※変更の可能性あり", "　{p}にて")
PLACES = ("子ども食堂", "ひよりカフェ", "中央公民館", "集会所", "お茶の間サロン", "体操の会")


def texts(count: int, seed: int = 1) -> tuple[str, ...]:
    """So many texts, no two the same; the same ones for the same seed."""
    found: dict[str, None] = {}
    for text in _endless(random.Random(seed)):
        found[text] = None
        if len(found) == count:
            break
    return tuple(found)


def _endless(chance: random.Random) -> Iterator[str]:
    while True:
        yield _filled(chance.choice(FORMS) + chance.choice(NOTES), chance)


def _filled(form: str, chance: random.Random) -> str:
    """Each 「{…}」 gets a value of its own."""
    while "{" in form:
        before, _, rest = form.partition("{")
        form = before + _value(rest[0], chance) + rest[2:]
    return form


def _value(slot: str, chance: random.Random) -> str:
    match slot:
        case "w":
            return chance.choice(WEEKDAYS) + chance.choice(("曜日", "曜日", "曜"))
        case "h":
            return chance.choice(HOURS)
        case "p":
            return chance.choice(PLACES)
        case "q":
            return chance.choice(("00", "10", "15", "30", "45"))
        case _:
            first, last = {"n": (1, 4), "m": (1, 12), "d": (1, 28), "a": (9, 12), "b": (14, 21), "f": (2, 90)}[slot]
            return str(chance.randint(first, last) * (10 if slot == "f" else 1))
