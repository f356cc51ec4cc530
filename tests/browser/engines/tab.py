"""A tab of any browser, and what a reader does in it."""

import json
import time
from abc import ABC, abstractmethod
from contextlib import suppress

# Keys have numbers of their own in WebDriver.
KEYS = {
    "Enter": "\ue007",
    "Home": "\ue011",
    "ArrowLeft": "\ue012",
    "ArrowRight": "\ue014",
    "Space": " ",
}
WRAPPED = """async (given) => {
  const [root, ...rest] = JSON.parse(given);
  const all = document.querySelectorAll("nn-figure");
  return JSON.stringify(
    await (%s)(root === null ? document : all[root], ...rest) ?? null);
}"""
MIDDLE = """(root, selector) => {
  const element = root.querySelector(selector);
  element.scrollIntoView({block: "center", behavior: "instant"});
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
}"""
PATIENCE = 20  # seconds


class Tab(ABC):
    """One tab.

    Functions of the page are JavaScript. Their first argument is the document
    or, with `within`, the figure of that number.
    """

    @abstractmethod
    def open(self, address: str) -> None:
        """Load a page, whole."""

    @abstractmethod
    def call(self, function: str, given: str) -> str:
        """Call a function of the page with a text; wait for its text."""

    @abstractmethod
    def act(self, source: dict) -> None:
        """Do what a source of input, such as the mouse, is to do."""

    @abstractmethod
    def close(self) -> None:
        """End the browser."""

    def ask(self, function: str, *given, within: int | None = None):
        """Return what a function of the page returns."""
        text = json.dumps([within, *given])
        return json.loads(self.call(WRAPPED % function, text))

    def wait(
        self,
        function: str,
        *given,
        within: int | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """Wait until a function of the page is true."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            # A page that is just being left does not answer.
            with suppress(AssertionError):
                if self.ask(function, *given, within=within):
                    return
            time.sleep(0.05)
        raise TimeoutError(f"This never came true: {function} of {given}")

    def press(self, *names: str) -> None:
        """Press keys, one after the other."""
        self.type("".join(KEYS[name] for name in names))

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        strokes = [
            {"type": kind, "value": key}
            for key in text
            for kind in ("keyDown", "keyUp")
        ]
        self.act({"type": "key", "id": "keyboard", "actions": strokes})

    def click(self, selector: str, *, within: int | None = None) -> None:
        """Click in the middle of an element."""
        x, y = self.ask(MIDDLE, selector, within=within)
        self.drag([(x, y)])

    def drag(self, way: list[tuple[int, int]]) -> None:
        """Press the mouse at the way's first point, release at its last."""
        (first, *others) = [
            {"type": "pointerMove", "x": x, "y": y} for x, y in way
        ]
        down, up = (
            {"type": kind, "button": 0}
            for kind in ("pointerDown", "pointerUp")
        )
        actions = [first, down, *others, up]
        self.act({"type": "pointer", "id": "mouse", "actions": actions})
