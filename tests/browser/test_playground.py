"""The playground in a browser: three classes by hand, and blame in sight."""

import pytest

from tests.browser.acting import settle
from tests.browser.book import KINDS, each

PLAYGROUND = each([place for place in KINDS if place.kind == "playground"])
OWN = "textarea[data-typed=table]"
# Where a point of each class is to be found on the map, and its shape.
MARKED = """figure => ["none", "one", "two"].map(name => {
  const point = figure.querySelector(`.nn-cloud .nn-points.nn-is-${name}`);
  return point && [getComputedStyle(point).stroke, point.getAttribute("d")];
})"""
RINGS = """figure => [...figure.querySelectorAll(".nn-blame-ring")].map(ring =>
  [parseFloat(getComputedStyle(ring).strokeWidth),
   parseFloat(ring.getAttribute("stroke-width"))])"""


SET = """(figure, state) => Object.entries(state).forEach(
  ([key, value]) => figure.model.set(key, value))"""


def show(figure, **state):
    """Bring the figure into a state."""
    figure.evaluate(SET, state)
    settle(figure.page)


def paste(figure, text):
    """Put a table in where it is asked for."""
    fold = figure.locator(f".nn-fold:has({OWN})")
    if not fold.evaluate("fold => fold.open"):  # by the test before
        fold.locator("summary").click()
    figure.locator(OWN).fill(text)
    figure.locator(OWN).blur()
    settle(figure.page)
    fold.locator("summary").click()


@PLAYGROUND
def test_a_table_of_three_classes_gets_three_outputs(figure):
    before = figure.locator("[data-do^='look']").count()
    paste(figure, "-1,1,0\n1,1,1\n0,-1,2\n-0.9,1,0\n1,0.8,1\n0.1,-1,2")
    show(figure, test=0.0)
    assert figure.locator("[data-do^='look']").count() == before + 2
    colours, shapes = zip(*figure.evaluate(MARKED), strict=True)
    assert len(set(colours)) == 3
    assert "z" in shapes[2]
    assert "z" not in shapes[0] + shapes[1]
    label = figure.locator(".nn-stage > svg").get_attribute("aria-label")
    assert "three classes of 6 points" in label
    figure.locator("[data-do='look 2 2']").click()
    settle(figure.page)
    said = figure.locator(".nn-explained").text_content()
    assert "The score of purple" in said
    assert "softmax" in said


@PLAYGROUND
def test_a_fourth_label_is_refused_and_the_data_stay(figure):
    paste(figure, "0,0,a\n0,0,b\n0,0,c\n0,0,d")
    note = figure.locator(".nn-note").text_content()
    assert "Row 4, column 3 must be one of two or three labels" in note
    assert figure.evaluate("figure => figure.model.get('dataset')") != "own"


@PLAYGROUND
def test_rings_of_blame_are_as_wide_as_they_say(figure):
    show(figure, backward=True, steps=40)
    rings = figure.evaluate(RINGS)
    assert len(rings) > 3
    for drawn, meant in rings:
        assert drawn == pytest.approx(meant, abs=0.01)
    assert len({meant for _, meant in rings}) > 3
