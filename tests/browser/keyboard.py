"""A reader with nothing but a keyboard, who wants to know at every key where they are."""

import re
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import CDPSession, Page


@dataclass
class Keyboard:
    """Presses keys and nothing else; after each, the focus is somewhere on the page."""

    page: Page
    presses: int = 0
    _session: CDPSession | None = field(default=None)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.presses += 1
        self.page.wait_for_timeout(30)  # what the page does about it
        assert not self.is_lost(), f"after {self.presses} keys, {key} has left the focus nowhere"

    def type(self, words: str) -> None:
        self.page.keyboard.insert_text(words)
        self.presses += len(words)

    def go(self, key: str = "Enter") -> None:
        """A key that leads to another page, where everything begins at its top."""
        with self.page.expect_navigation(wait_until="networkidle"):
            self.page.keyboard.press(key)
        self.presses += 1

    def tab_to(self, role: str, name: str, most: int = 40, back: bool = False) -> None:
        """Tab by tab to what has this role and a name that begins like this."""
        passed = [self.here()]
        for _ in range(most):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            self.presses += 1
            passed.append(self.here())
            if self.is_at(role, name):
                return
            assert not self.is_lost(), f"the way to {role} {name} ends nowhere: {passed}"
        raise AssertionError(f"{role} {name} is not within {most} tabs: {passed}")

    def skip(self) -> None:
        """Past what stands at the top of every page."""
        self.tab_to("link", "本文へ進む", most=1)
        self.press("Enter")

    def here(self) -> tuple[str, str]:
        """Role and name of what has the focus, as the browser tells them to a screen reader."""
        node = self._asked("Accessibility.getPartialAXTree", objectId=self._focused(), fetchRelatives=False)["nodes"][0]
        return node["role"]["value"], node.get("name", {}).get("value", "")

    def is_at(self, role: str, name: str) -> bool:
        here = self.here()
        return here[0] == role and bool(re.match(name, here[1]))

    def is_lost(self) -> bool:
        return bool(self.page.evaluate("document.activeElement === document.body"))

    def _focused(self) -> str:
        return str(self._asked("Runtime.evaluate", expression="document.activeElement")["result"]["objectId"])

    def _asked(self, method: str, **options: Any) -> dict[str, Any]:
        self._session = self._session or self.page.context.new_cdp_session(self.page)
        return dict(self._session.send(method, options))
