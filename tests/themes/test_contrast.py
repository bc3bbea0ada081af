"""The colours of a theme: text reads at 7:1 on every ground it may stand on, in both modes; edges that mean something at 3:1."""

import re

import pytest

from tsudoi import themes

TEXT = ("text", "text-quiet", "heading", "link", "cloth", "cloth-deep", "call", "closed", "sure")
GROUNDS = ("card", "ground", "band", "band-soft", "today-soft", "call-soft")
CATEGORIES = ("taiso", "salon", "cafe", "meal", "hobby", "help", "shop", "ride", "child", "vol")
ON = {"on-cloth": ("cloth", "cloth-deep"), "on-call": ("call",), "on-today": ("today",)}
MODES = ("light", "high")


def tokens(name, town, mode):
    """The custom properties of a theme as colours; ``high`` is くっきり laid over the rest."""
    theme = themes.find(name, town)
    css = "".join(theme.read(file).decode() for file in ("css/base.css", "css/theme.css") if file in theme.files)
    blocks = re.findall(r"(?<![\w-])(:root|html\[data-contrast=\"high\"\])\s*\{([^}]*)\}", css)
    light = "".join(body for selector, body in blocks if selector == ":root")
    high = "".join(body for selector, body in blocks if selector != ":root")
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6});", light + (high if mode == "high" else "")))


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
    found = tokens(name, tmp_path, mode)
    pairs = [(text, ground) for text in TEXT for ground in GROUNDS]
    pairs += [(f"c-{shape}", ground) for shape in CATEGORIES for ground in ("card", "ground")]
    pairs += [(text, ground) for text, grounds in ON.items() for ground in grounds]
    pairs += [("on-category", f"c-{shape}") for shape in CATEGORIES]
    assert {
        pair: round(contrast(found[pair[0]], found[pair[1]]), 1)
        for pair in pairs
        if contrast(found[pair[0]], found[pair[1]]) < 7
    } == {}


@pytest.mark.parametrize("mode", MODES)
def test_edges_that_mean_something_are_seen(tmp_path, mode):
    found = tokens("machi", tmp_path, mode)
    assert min(contrast(found["edge"], found[ground]) for ground in GROUNDS) >= 3
    assert (
        contrast(found["today"], found["cloth"]) >= 3 or mode == "high"
    )  # there the word きょう and the underline say it


def test_categories_are_told_apart_by_shape_and_word_not_by_lightness(tmp_path):
    found = tokens("machi", tmp_path, "light")
    theme = themes.find("machi", tmp_path)
    assert len({theme.read(f"icons/shape-{shape}.svg") for shape in CATEGORIES}) == len(CATEGORIES)
    assert all(contrast(found[f"c-{shape}"], "#ffffff") > 7 for shape in CATEGORIES)
