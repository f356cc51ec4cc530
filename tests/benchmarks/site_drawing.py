"""Time the pad of chapter 7: from a stroke's event to its picture.

python -m tests.benchmarks.site_drawing

A mouse draws zigzags, by Playwright's own moves, which come with the frames.
Of each move two times are taken. To the picture: from the event to the task
after the next frame, which has the wait for the screen in it. The work alone:
what the page's thread computes for it, its script, layout and paint, counted
by the processor's clock, so that other work of the machine is not in it. Then
again with the processor slowed four times, which the first time alone feels.
"""

import statistics

from tests.benchmarks.latency import LISTEN, OwnWork
from tests.benchmarks.report import SITE, p95, save, table
from tests.browser.acting import MIDDLE, awake, settle
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import serving

PAGE = "chapters/07-digits.html"
FIGURES = {"as it opens": "fig-draw", "with its nearest rows": "fig-own"}
SLOWED = 4
STROKES = 6
MOVES = 24


def places(box: dict, lean: float) -> list[tuple[float, float]]:
    """Return a zigzag over the pad."""
    return [
        (
            box["x"] + box["width"] * (lean + 0.1 * (i % 6)),
            box["y"] + box["height"] * (0.1 + 0.8 * i / MOVES),
        )
        for i in range(MOVES + 1)
    ]


def strokes(page, figure):
    """Draw, and stop after each move."""
    figure.locator(".nn-stage").evaluate(MIDDLE)
    page.wait_for_timeout(500)
    box = figure.locator(".nn-paper").bounding_box()
    for n in range(STROKES):
        figure.locator("[data-do=clear]").click()
        first, *others = places(box, 0.1 + 0.05 * n)
        page.mouse.move(*first)
        page.mouse.down()
        for place in others:
            page.mouse.move(*place)
            yield
        page.mouse.up()


def felt(page, figure, devtools, slowed: int) -> list[float]:
    """Return the milliseconds from each move to its picture."""
    figure.evaluate(LISTEN, True)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": slowed})
    for _ in strokes(page, figure):
        pass
    return page.evaluate("moves")


def worked(page, figure) -> dict[str, list[float]]:
    """Return the milliseconds of a processor that each move takes."""
    work, times = OwnWork(page), []
    for _ in strokes(page, figure):
        settle(page)
        times.append(work.since())
    alone, parts = zip(*times, strict=True)
    return {"work alone": alone, "of it script, style and layout": parts}


def measured(browser, address: str, name: str) -> dict[str, list[float]]:
    """Return all times of one figure."""
    found = {}
    for slowed in (1, SLOWED, None):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address + PAGE)
        awake(page)
        figure = page.locator(f"#{name} nn-figure[data-live]")
        if slowed:
            devtools = page.context.new_cdp_session(page)
            words = "to the picture" + ", slowed 4 times" * (slowed > 1)
            found[words] = felt(page, figure, devtools, slowed)
        else:
            found |= worked(page, figure)
        page.close()
    return found


def main() -> None:
    """Measure, print, save."""
    with launched(find(whole=True)) as browser, serving(SITE) as address:
        found = {
            f"{how}: {what}": times
            for how, name in FIGURES.items()
            for what, times in measured(browser, address, name).items()
        }
    table(
        ("ms", "median", "p95", "n"),
        (
            (name, statistics.median(times), p95(times), len(times))
            for name, times in found.items()
        ),
    )
    print("to the picture p95 ≤ 16, slowed 4 times ≤ 50")
    save("site_drawing", found)


if __name__ == "__main__":
    main()
