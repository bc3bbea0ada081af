"""灯台のめあて: what each page must reach, and how it is shown."""

from collections.abc import Callable, Sequence

from bench.lighthouse.visiting import Visit

AT_LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
"""Points of a hundred, by category."""

AT_MOST = {"largest-contentful-paint": 2000.0, "cumulative-layout-shift": 0.02}
"""Milliseconds until the largest piece stands there, and how far things jump."""

HEADS = (*AT_LEAST, "LCP", "CLS", "blocked", "weight")
COLUMNS: tuple[Callable[[Visit], str], ...] = (
    lambda visit: str(visit.scores["performance"]),
    lambda visit: str(visit.scores["accessibility"]),
    lambda visit: str(visit.scores["best-practices"]),
    lambda visit: str(visit.scores["seo"]),
    lambda visit: f"{visit.figures['largest-contentful-paint'] / 1000:.2f} s",
    lambda visit: f"{visit.figures['cumulative-layout-shift']:.3f}",
    lambda visit: f"{visit.figures['total-blocking-time']:.0f} ms",
    lambda visit: f"{visit.figures['total-byte-weight'] / 1000:.1f} KB",
)


def missed(visit: Visit) -> tuple[str, ...]:
    """The goals that the page does not reach."""
    low = (f"{name} {visit.scores[name]} < {goal}" for name, goal in AT_LEAST.items() if visit.scores[name] < goal)
    high = (
        f"{name} {visit.figures[name]:.3g} > {goal:g}" for name, goal in AT_MOST.items() if visit.figures[name] > goal
    )
    return (*low, *high)


def typical(visits: Sequence[Visit]) -> Visit:
    """The visit in the middle, by the time until the largest piece stands there: one visit may meet a busy machine."""
    return sorted(visits, key=lambda visit: visit.figures["largest-contentful-paint"])[len(visits) // 2]
