"""Time the playground: one step, and playing, each with its full redraw.

python -m tests.benchmarks.site_playground

One step: from the click to the task after the next frame. Playing: the times
between frames, and the steps of training in each; then with a mouse on the
map, from its event to the task after the next frame. All of these have the
wait for the screen in them, up to a frame's 16.7 ms. The work alone is what
the page's thread computes for a step, and for a frame of play.
"""

import statistics

from tests.benchmarks.latency import LISTEN, OwnWork
from tests.benchmarks.report import SITE, p95, save, table
from tests.browser.acting import awake, settle
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import serving

PAGE = "book/playground.html"
STEPS = 110
MOVES = 200
SECONDS = 5
SMALL = {"layers": [[8, "tanh"]], "steps": 100, "dataset": "circles"}
LARGE = {
    "dataset": "spirals",
    "count": 500,
    "test": 0,
    "layers": [[8, "tanh"], [8, "tanh"]],
    "optimizer": "SGD",
    "rate": 0.03,
    "batch": 10,
    "steps": 0,
}
SET = """(figure, state) => {
  for (const [key, value] of Object.entries(state))
    figure.model.set(key, value);
  figure.scrollIntoView();
}"""
AFTER = """const drawn = start => new Promise(done =>
  requestAnimationFrame(() => {
  const after = new MessageChannel();
  after.port1.onmessage = () => done(performance.now() - start);
  after.port2.postMessage(0);
}));"""
STEP = f"""async (figure, count) => {{
  {AFTER}
  const times = [];
  for (let i = 0; i < count; i++) {{
    await new Promise(rest => setTimeout(rest, 20));
    const start = performance.now();
    figure.querySelector("[data-do=step]").click();
    times.push(await drawn(start));
  }}
  return times;
}}"""
PLAY = """async (figure, seconds) => {
  const frame = () => new Promise(d => requestAnimationFrame(d));
  const from = figure.model.get("steps");
  figure.querySelector("[data-do=play]").click();
  const frames = [];
  const start = await frame();
  for (let last = start; last < start + 1000 * seconds;) {
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  figure.querySelector("[data-do=play]").click();
  return [frames, figure.model.get("steps") - from];
}"""
PRESS = "(figure, name) => figure.querySelector(`[data-do=${name}]`).click()"
FRAMES = "figure => figure.model.get('steps') / figure.model.get('speed')"


def places(figure):
    """Yield places of a mouse that goes to and fro over the map."""
    box = figure.locator("[data-hover=place]").first.bounding_box()
    for i in range(MOVES):
        yield box["x"] + 20 + i % 200, box["y"] + 50


def pointed(page, figure) -> list[float]:
    """Return the milliseconds from each move to its picture, playing."""
    figure.evaluate(LISTEN, False)
    figure.evaluate(PRESS, "play")
    for place in places(figure):
        page.mouse.move(*place)
    figure.evaluate(PRESS, "play")
    return page.evaluate("moves")


def worked_by_step(page, figure) -> list[float]:
    """Return the milliseconds of a processor that each step takes."""
    work, times = OwnWork(page), []
    for _ in range(STEPS):
        figure.evaluate(PRESS, "step")
        settle(page)
        times.append(work.since()[0])
    return times


def worked_by_frame(page, figure, is_pointing: bool) -> list[float]:
    """Return the same for each frame of play: of a few, the mean."""
    figure.evaluate(PRESS, "play")
    work, times = OwnWork(page), []
    before = figure.evaluate(FRAMES)
    for place in places(figure):
        if is_pointing:
            page.mouse.move(*place)
        settle(page)
        frames, spent = figure.evaluate(FRAMES), work.since()[0]
        if frames > before:
            times.append(spent / (frames - before))
        before = frames
    figure.evaluate(PRESS, "play")
    return times


def main() -> None:
    """Measure, print, save."""
    with launched(find(whole=True)) as browser, serving(SITE) as address:
        page = browser.new_page()
        page.goto(address + PAGE)
        awake(page)
        figure = page.locator("nn-figure[kind=playground]")
        figure.evaluate(SET, SMALL)
        page.wait_for_timeout(500)
        step = figure.evaluate(STEP, STEPS)
        step_alone = worked_by_step(page, figure)
        figure.evaluate(SET, LARGE)
        page.wait_for_timeout(500)
        frames, steps = figure.evaluate(PLAY, SECONDS)
        inputs = pointed(page, figure)
        alone = [worked_by_frame(page, figure, p) for p in (False, True)]
    found = {
        "one step of 2-8-1": step,
        "its work alone": step_alone,
        "between frames, playing 2-8-8-1": frames,
        "a frame's work alone": alone[0],
        "from pointer to picture, playing": inputs,
        "a frame's work alone, pointing": alone[1],
    }
    table(
        ("ms", "median", "p95", "n"),
        (
            (name, statistics.median(times), p95(times), len(times))
            for name, times in found.items()
        ),
    )
    rate = 1000 * len(frames) / sum(frames)
    print(f"{rate:.1f} frames a second, {steps / len(frames):.1f} steps each")
    print(
        "one step p95 ≤ 16; 60 frames a second of 20 steps; pointer p95 ≤ 16"
    )
    save("site_playground", found)


if __name__ == "__main__":
    main()
