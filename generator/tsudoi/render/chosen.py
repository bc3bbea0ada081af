"""分け: the rules of a stylesheet that hold only where a reader has chosen a size or colours, apart from the rest."""

import re
from collections.abc import Iterator

_CHOICE = re.compile(r"html\[data-(?:size|contrast)")
_STEP = re.compile(r"""["'{}()\[\],]""")


def apart(css: str) -> tuple[str, str]:
    """What all readers need, and what only those need who have chosen; css without comments, as a minifier leaves it."""
    rest, chosen = [], []
    for head, body in _blocks(css):
        if head.startswith("@media"):
            inner, theirs = apart(body)
            rest += [f"{head}{{{inner}}}"] if inner else []
            chosen += [f"{head}{{{theirs}}}"] if theirs else []
        else:
            (chosen if _is_choice(head) else rest).append(f"{head}{{{body}}}")
    return "".join(rest), "".join(chosen)


def _is_choice(head: str) -> bool:
    """A rule that others share stays with them."""
    return all(_CHOICE.match(selector) for selector in _selectors(head))


def _selectors(head: str) -> Iterator[str]:
    start, waiting = 0, 0
    for step in _STEP.finditer(head):
        waiting += (step[0] in "([") - (step[0] in ")]")
        if step[0] == "," and not waiting:
            yield head[start : step.start()]
            start = step.end()
    yield head[start:]


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    """The rules of the outermost level, head and body; braces within quotes do not count."""
    at, opened, depth, quote = 0, 0, 0, ""
    for step in _STEP.finditer(css):
        sign = step[0]
        if quote or sign in "\"'":
            quote = "" if sign == quote else quote or sign
        elif sign == "{":
            opened, depth = (opened or step.end()), depth + 1
        elif sign == "}":
            depth -= 1
            if not depth:
                yield css[at : opened - 1], css[opened : step.start()]
                at, opened = step.end(), 0
