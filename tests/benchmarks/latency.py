"""How long a page takes to answer a hand, and how much of it is its own work.

What is felt goes from a pointer's event to the task after the next frame, and
has the wait for the screen in it, up to 16.7 ms. The page's own work is what
its thread computes, its script, styles, layout and paint. The processor's
clock counts it, so that neither that wait nor other work of the machine is in
it.
"""

from playwright.sync_api import Page

# Playwright's own moves come with the frames, as a mouse's do.
LISTEN = """(figure, isHeld) => {
  const times = window.moves = [];
  addEventListener("pointermove", event => {
    if (isHeld && !event.buttons) return;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () =>
        times.push(performance.now() - event.timeStamp);
      after.port2.postMessage(0);
    });
  }, true);
}"""
PARTS = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


class OwnWork:
    """A clock that runs while the page's thread works."""

    def __init__(self, page: Page) -> None:
        self._devtools = page.context.new_cdp_session(page)
        ticks = {"timeDomain": "threadTicks"}
        self._devtools.send("Performance.enable", ticks)
        self._last = self._read()

    def _read(self) -> tuple[float, float]:
        found = self._devtools.send("Performance.getMetrics")["metrics"]
        by = {one["name"]: 1000 * one["value"] for one in found}
        return by["TaskDuration"], sum(by[part] for part in PARTS)

    def since(self) -> tuple[float, float]:
        """Return the milliseconds since it was last asked.

        Returns
        -------
        (all, parts)
            all : of all tasks
            parts : of script, styles and layout among them
        """
        now = self._read()
        spent = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now
        return spent
