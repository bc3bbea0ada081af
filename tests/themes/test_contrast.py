"""The colours of a theme: text reads at 7:1 on every ground it may stand on, in both modes; edges that mean something at 3:1."""

import re

import pytest

from tsudoi import themes

TEXT = ("text", "text-quiet", "heading", "link", "cloth", "cloth-deep", "call", "closed", "sure")
GROUNDS = ("card", "ground", "band", "band-soft", "today-soft", "call-soft")
CATEGORIES = ("taiso", "salon", "cafe", "meal", "hobby", "help", "shop", "ride", "child", "vol")
ON = {"on-cloth": ("cloth", "cloth-deep"), "on-call": ("call",), "on-today": ("today",)}
MODES = ("light", "high")
SAID = ("css/base.css", "css/parts/categories.css", "css/theme.css")


def stylesheet(name, town):
    """What a theme says of its colours on a screen: the shared sheets, then its own."""
    theme = themes.find(name, town)
    said = (theme.read(file).decode() for file in SAID if file in theme.files)
    return "".join(css.partition("@media print")[0] for css in said)  # paper is black on white


def tokens(css, mode):
    """The custom properties of a theme as colours, and each category's; ``high`` is くっきり laid over the rest."""
    blocks = re.findall(r"(?<![\w-])(:root|html\[data-contrast=\"high\"\])\s*\{([^}]*)\}", css)
    light = "".join(body for selector, body in blocks if selector == ":root")
    high = "".join(body for selector, body in blocks if selector != ":root")
    found = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6});", light + (high if mode == "high" else "")))
    return found | {f"c-{shape}": colour for shape, colour in categories(css, mode)}


def categories(css, mode):
    """The colour of each category stands at its class; くっきり has one for all of them."""
    own = re.findall(r"(?<![\w-])\.c-(\w+) \{ --c: (#[0-9a-f]{3,6});", css)
    one = re.search(r"html\[data-contrast=\"high\"\] :is\([^)]*c-[^)]*\) \{ --c: (#[0-9a-f]{3,6});", css)
    return [(shape, one[1] if mode == "high" and one else colour) for shape, colour in own]


def too_pale(found):
    """The pairs that a reader sees together and that stand at less than 7:1."""
    pairs = [(text, ground) for text in TEXT for ground in GROUNDS]
    pairs += [(f"c-{shape}", ground) for shape in CATEGORIES for ground in ("card", "ground")]
    pairs += [(text, ground) for text, grounds in ON.items() for ground in grounds]
    pairs += [("on-category", f"c-{shape}") for shape in CATEGORIES]
    ratios = {pair: contrast(found[pair[0]], found[pair[1]]) for pair in pairs}
    return {pair: round(ratio, 1) for pair, ratio in ratios.items() if ratio < 7}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(sign * 2 for sign in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["machi", "yoru"])
def test_every_text_reads_on_every_ground(tmp_path, name, mode):
    assert too_pale(tokens(stylesheet(name, tmp_path), mode)) == {}


@pytest.mark.parametrize(
    ("mode", "right", "pale", "pair"),
    [
        ("light", ".c-taiso { --c: #0b4f8f", ".c-taiso { --c: #6fa8dc", ("c-taiso", "card")),
        ("light", "--text-quiet: #3e4953", "--text-quiet: #8a949c", ("text-quiet", "ground")),
        ("high", 'c-"]) { --c: #fff', 'c-"]) { --c: #777', ("on-category", "c-vol")),
        ("high", "--link: #ffe169", "--link: #6b5a1c", ("link", "card")),
    ],
)
def test_one_colour_that_is_too_pale_does_not_pass(tmp_path, mode, right, pale, pair):
    css = stylesheet("machi", tmp_path)
    assert css.count(right) == 1
    assert pair in too_pale(tokens(css.replace(right, pale), mode))


@pytest.mark.parametrize("mode", MODES)
def test_edges_that_mean_something_are_seen(tmp_path, mode):
    found = tokens(stylesheet("machi", tmp_path), mode)
    assert min(contrast(found["edge"], found[ground]) for ground in GROUNDS) >= 3
    assert (
        contrast(found["today"], found["cloth"]) >= 3 or mode == "high"
    )  # there the word きょう and the underline say it


def test_categories_are_told_apart_by_shape_and_word_not_by_lightness(tmp_path):
    found = tokens(stylesheet("machi", tmp_path), "light")
    theme = themes.find("machi", tmp_path)
    assert len({theme.read(f"icons/shape-{shape}.svg") for shape in CATEGORIES}) == len(CATEGORIES)
    assert all(contrast(found[f"c-{shape}"], "#ffffff") > 7 for shape in CATEGORIES)
