"""The room that drawings have, and the one size of their lettering."""

import pytest

from tests.browser.acting import settle
from tests.browser.book import FIGURES, each

WIDTHS = [360, 800, 1280]
# Pixels of lettering: as of what stands around it, on a phone a tenth less.
SIZE = {360: 14.3, 800: 16.9, 1280: 16.9}
# Of a card's area, at least: where the longest tables stand beside it.
LEAST = {360: 0.15, 800: 0.18, 1280: 0.17}
# Their letters stand in charts beside the picture.
CHARTS = {"overfit", "playground"}
# Its four guests may meet at one place of the curve, and so do their names.
MEETING = {"fig-pair"}
# Numbers in the cells of a table are as large as 36 of them can be.
IN_CELLS = 12.5
DRAWN = [place for place in FIGURES if place.kind not in CHARTS]

SEEN = """root => {
  const svg = root.querySelector(".nn-stage > svg");
  const zoom = svg.getScreenCTM().a;
  const area = one => {
    const {width, height} = one.getBoundingClientRect();
    return width * height;
  };
  const size = text => parseFloat(getComputedStyle(text).fontSize)
    * text.ownerSVGElement.getScreenCTM().a;
  const all = [...root.querySelectorAll(
    ".nn-stage > svg text, .nn-plot text")];
  const isInCell = text => text.matches(".nn-summed");
  return {
    sizes: all.filter(text => !isInCell(text)).map(size),
    inCells: all.filter(isInCell).map(size),
    share: area(svg) / area(root),
  };
}"""

# What of a picture's lettering sticks out of the picture, which cuts it off.
CUT = """root => [...root.querySelectorAll("svg text")].filter(text => {
  const svg = text.ownerSVGElement;
  if (getComputedStyle(svg).overflow === "visible") return false;
  const [word, room] = [text, svg].map(one => one.getBoundingClientRect());
  return word.width && (word.left < room.left || word.right > room.right);
}).map(text => text.textContent)"""

# Words that lie upon each other, but for the air above and below letters:
# as the figure stands, and with each slider in each of some places.
UPON = """async root => {
  const drawn = () =>
    new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const boxes = svg => [...svg.querySelectorAll("text")].flatMap(text => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const air = (bottom - top) * 0.22;
    const word = text.textContent.trim();
    return word && right > left
      ? [{word, left, right, top: top + air, bottom: bottom - air}] : [];
  });
  const pairs = svg => boxes(svg).flatMap((a, i, all) => all.slice(i + 1)
    .filter(b =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5)
    .map(b => `${a.word} | ${b.word}`));
  const found = new Set();
  const look = () => [...root.querySelectorAll("svg")].flatMap(pairs)
    .forEach(pair => found.add(pair));
  look();
  const names = [...root.querySelectorAll("input[type=range]")]
    .map(one => one.dataset.trait);
  for (const name of names) {
    const slider = () =>
      root.querySelector(`input[type=range][data-trait="${name}"]`);
    const {min, max, value} = slider() ?? {};
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1, null]) {
      if (!slider()) break;
      slider().value = share === null ? value : +min + share * (max - min);
      slider().dispatchEvent(new Event("input", {bubbles: true}));
      await drawn();
      look();
    }
  }
  return [...found];
}"""


@each(DRAWN)
@pytest.mark.parametrize("width", WIDTHS)
def test_lettering_has_one_size_and_the_drawing_has_the_room(figure, width):
    figure.page.set_viewport_size({"width": width, "height": 800})
    settle(figure.page)
    seen = figure.locator(".nn-root").evaluate(SEEN)
    assert seen["sizes"]
    assert all(abs(size - SIZE[width]) <= 0.5 for size in seen["sizes"])
    assert all(size >= IN_CELLS for size in seen["inCells"])
    assert seen["share"] >= LEAST[width]
    assert figure.locator(".nn-root").evaluate(CUT) == []


@each([place for place in FIGURES if place.kind in CHARTS])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_lettering_of_a_chart_is_cut_off_at_a_side(figure, width):
    figure.page.set_viewport_size({"width": width, "height": 800})
    settle(figure.page)
    assert figure.locator(".nn-root").evaluate(CUT) == []


@each([p for p in FIGURES if p.sliders and p.anchor not in MEETING])
@pytest.mark.parametrize("width", [360, 1280])
def test_no_words_lie_upon_each_other_wherever_a_slider_is(figure, width):
    figure.page.set_viewport_size({"width": width, "height": 800})
    settle(figure.page)
    assert figure.locator(".nn-root").evaluate(UPON) == []
