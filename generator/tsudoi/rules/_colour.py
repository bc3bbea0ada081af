"""色: how far two colours stand apart for the eye (WCAG 2 contrast, CIE lightness, hue)."""

from collections.abc import Iterator
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass

_GREY = 0.12  # below this saturation a hue is no sign by which to tell colours apart


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue from 0 to 255; written #rrggbb."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, text: str) -> "Colour":
        return cls(*bytes.fromhex(text.removeprefix("#")))

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def lightness(self) -> float:
        """CIE L*, from 0 to 100."""
        light = self.luminance
        return float(116 * light ** (1 / 3) - 16 if light > 0.008856 else 903.3 * light)

    def contrast(self, other: "Colour") -> float:
        """From 1 to 21 (WCAG 2)."""
        less, more = sorted((self.luminance, other.luminance))
        return (more + 0.05) / (less + 0.05)

    def hue_apart(self, other: "Colour") -> float:
        """Degrees between two hues; 0 where one is grey and has none."""
        (one, _, rich), (two, _, rich_too) = self._hls, other._hls
        if min(rich, rich_too) < _GREY:
            return 0.0
        turn = abs(one - two) * 360
        return min(turn, 360 - turn)

    def darker(self) -> Iterator["Colour"]:
        """The colour itself, then the same hue step by step down to black."""
        hue, light, rich = self._hls
        for step in range(101):
            yield _of_hls(hue, light * (100 - step) / 100, rich)

    def turned(self) -> Iterator["Colour"]:
        """The same lightness around the wheel, the nearest hues first."""
        hue, light, rich = self._hls
        for step in range(1, 37):
            yield _of_hls((hue + step / 72) % 1, light, rich)
            yield _of_hls((hue - step / 72) % 1, light, rich)

    @property
    def _hls(self) -> tuple[float, float, float]:
        return rgb_to_hls(self.red / 255, self.green / 255, self.blue / 255)


def _of_hls(hue: float, light: float, rich: float) -> Colour:
    red, green, blue = (round(part * 255) for part in hls_to_rgb(hue, light, rich))
    return Colour(red, green, blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
