"""Time a figure's answer to its slider, beside interact with matplotlib.

python -m tests.benchmarks.site_latency

For a figure of each kind: from the `input` event to the task after the next
frame, while a mouse drags the slider. For interact, in a live JupyterLab in
the same run: from the key that moves its slider until the new picture is
there.
"""

import json
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.report import SITE, p95, save, table
from tests.browser.acting import (
    MIDDLE,
    awake,
    figure_of,
    limits,
    place_on,
    settle,
)
from tests.browser.book import KINDS
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import serving
from tests.lab.notebook import EMPTY, Notebook
from tests.lab.server import running

MOVES = 110
REPLOTS = 100
LISTEN = """figure => {
  if (figure.times) return figure.times.splice(0);
  figure.times = [];
  figure.addEventListener("input", event => {
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () =>
        figure.times.push(performance.now() - event.timeStamp);
      after.port2.postMessage(0);
    });
  }, {capture: true});
}"""
INTERACT = """
%matplotlib inline
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import FloatSlider, interact
from nnlib import six_points
X, y = map(np.array, six_points())
def draw(w1=1.0, w2=0.5, b=0.0):
    x1, x2 = np.meshgrid(*2 * [np.linspace(-3.5, 3.5, 101)])
    z = x1 * w1 + x2 * w2 + b
    plt.contourf(x1, x2, z, levels=[-99, 0, 99], alpha=0.3)
    plt.scatter(*X.T, c=y)
    plt.show()
interact(draw, w1=(-10, 10, 0.1), w2=(-10, 10, 0.1),
         b=FloatSlider(min=-10, max=10, step=0.1))
None
"""
REPLOTTED = """async handle => {
  const output = handle.closest(".widget-interact");
  const last = () => output.querySelector("img")?.src;
  const before = last();
  window.took = undefined;
  const started = await new Promise(pressed => handle.addEventListener(
    "keydown", event => pressed(event.timeStamp), {once: true, capture: true}
  ));
  await new Promise(changed => {
    const look = () => last() && last() !== before && changed();
    new MutationObserver(look).observe(output,
      {subtree: true, childList: true, attributes: true});
  });
  await output.querySelector("img").decode();
  window.took = performance.now() - started;
}"""


def drag(page, slider):
    """Drag a slider to and fro by mouse, a place for each frame."""
    low, high, _ = limits(slider)
    (left, y), (right, _) = place_on(slider, low), place_on(slider, high)
    page.mouse.move(left, y)
    page.mouse.down()
    for i in range(MOVES):
        share = abs((i / 20) % 2 - 1)
        page.mouse.move(left + share * (right - left), y)
    page.mouse.up()


def figure_times(page, place, slower):
    """Return the times of one figure, the CPU slowed down `slower` times."""
    figure = figure_of(page, place)
    figure.evaluate(LISTEN)  # anew, if it listens already
    slider = figure.locator("input[type=range]").last
    slider.evaluate(MIDDLE)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    drag(page, slider)
    settle(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    return figure.evaluate("figure => figure.times")


def interact_times(browser):
    """Return the times of interact and matplotlib in a live JupyterLab."""
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "books"
        folder.mkdir()
        (folder / "bench.ipynb").write_text(json.dumps(EMPTY))
        with running(Path(root), folder) as address:
            notebook = Notebook(browser, f"{address}/lab/tree/bench.ipynb")
            notebook.run(INTERACT)
            handle = notebook.page.locator(".noUi-handle").last
            handle.focus()
            times = [
                replot(notebook.page, handle, key)
                for _ in range(REPLOTS // 50)
                # To and fro: beyond, the line leaves the picture, and a
                # picture that stays the same never is a new one.
                for key in 25 * ["ArrowRight"] + 25 * ["ArrowLeft"]
            ]
            notebook.page.close()
    return times


def replot(page, handle, key):
    """Press a key; return how long the new picture took."""
    handle.evaluate(f"handle => {{ ({REPLOTTED})(handle); }}")
    handle.press(key)
    page.wait_for_function("window.took")
    return page.evaluate("window.took")


def main() -> None:
    """Measure, print, save."""
    found = {}
    with launched(find(whole=True)) as browser, serving(SITE) as address:
        for place in (kind for kind in KINDS if kind.sliders):
            page = browser.new_page()
            page.goto(address + place.page)
            awake(page)
            found[str(place)] = figure_times(page, place, 1)
            found[f"{place}, CPU 4 times slower"] = figure_times(
                page, place, 4
            )
            page.close()
        stock = found["interact with matplotlib"] = interact_times(browser)
    middle = statistics.median(stock)
    table(
        ("ms from input to picture", "median", "p95", "n", "interact / it"),
        (
            (name, mid, p95(times), len(times), middle / mid)
            for name, times in found.items()
            for mid in [statistics.median(times)]
        ),
    )
    print("p95 ≤ 16, slowed ≤ 80 (aim 40), medians ≥ 15 times interact's")
    save("site_latency", found)


if __name__ == "__main__":
    main()
