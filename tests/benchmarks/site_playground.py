"""Time the playground: one step, and playing, each with its full redraw.

python -m tests.benchmarks.site_playground

One step: from the click to the task after the next frame. Playing: the times
between frames, and the steps of training in each; then the same with the
pointer on the map, from its event to the task after the next frame.
"""

import statistics

from tests.benchmarks.report import SITE, p95, save, table
from tests.browser.acting import awake
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import serving

PAGE = "book/playground.html"
STEPS = 110
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
PLAY = f"""async (figure, [seconds, pointing]) => {{
  {AFTER}
  const frame = () => new Promise(d => requestAnimationFrame(d));
  const map = figure.querySelector("[data-hover=place]");
  const {{left, top}} = map.getBoundingClientRect();
  const point = i => map.dispatchEvent(new PointerEvent("pointermove", {{
    bubbles: true, clientX: left + 20 + i % 200, clientY: top + 50,
  }}));
  const from = figure.model.get("steps");
  figure.querySelector("[data-do=play]").click();
  const [frames, inputs] = [[], []];
  const start = await frame();
  for (let last = start; last < start + 1000 * seconds;) {{
    if (pointing) {{
      const moved = performance.now();
      point(frames.length);
      inputs.push(await drawn(moved));
    }}
    const now = await frame();
    frames.push(now - last);
    last = now;
  }}
  figure.querySelector("[data-do=play]").click();
  const steps = figure.model.get("steps") - from;
  return [frames, inputs, steps];
}}"""


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
        figure.evaluate(SET, LARGE)
        page.wait_for_timeout(500)
        frames, _, steps = figure.evaluate(PLAY, [SECONDS, False])
        _, inputs, _ = figure.evaluate(PLAY, [SECONDS, True])
    found = {
        "one step of 2-8-1": step,
        "between frames, playing 2-8-8-1": frames,
        "from pointer to picture, playing": inputs,
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
