"""Matrices and diagrams that explain each other (runtime/highlight.js)."""

from tests.browser.acting import MIDDLE, check_shown, settle, state, value_at
from tests.browser.book import FIGURES, each, first_of_each

LIT = """figure => [...figure.querySelectorAll("[data-lit]")]
  .map(one => one.dataset.part.split(" "))"""
ALL = """figure => [...figure.querySelectorAll("[data-part]")]
  .map(one => one.dataset.part.split(" "))"""
KINDS = ("network-steps", "dinner-party")
DRAWN = first_of_each("kind", [p for p in FIGURES if p.kind in KINDS])
TURNED = first_of_each(
    "kind",
    [p for p in FIGURES if p.kind in KINDS and p.state.get("knobs")],
)


def lit_by(figure, part):
    """Check that all that belongs to the part is lit, and no more."""
    settle(figure.page)
    lit = figure.evaluate(LIT)
    assert lit
    assert lit == [names for names in figure.evaluate(ALL) if part in names]
    return lit


@each(DRAWN)
def test_pointing_at_a_node_lights_what_belongs_to_it(figure):
    figure.locator(".nn-stage").evaluate(MIDDLE)
    for part in ("x0", "h1", "o"):
        figure.locator(f"svg .nn-spot[data-part='{part}']").hover()
        assert [part] in lit_by(figure, part)
    figure.page.mouse.move(0, 0)
    settle(figure.page)
    assert figure.evaluate(LIT) == []


@each(TURNED)
def test_an_entry_of_a_matrix_is_picked_and_turned_by_keyboard(figure):
    first = figure.locator("[data-trait=knob]:checked")
    first.focus()
    seen = [state(figure)["knob"]]
    count = figure.locator("[data-trait=knob]").count()
    for _ in range(count - 1):
        figure.page.keyboard.press("ArrowRight")
        now = check_shown(figure)
        seen.append(now["knob"])
        entry = figure.locator(".nn-entry:has(:focus)")
        part = entry.get_attribute("data-part").split()[0]
        lit_by(figure, part)
        slider = figure.locator(f"input[type=range][data-trait='{seen[-1]}']")
        assert float(slider.input_value()) == value_at(now, seen[-1])
    assert len(set(seen)) == count


@each(TURNED)
def test_an_entry_of_a_matrix_is_picked_by_finger(touched):
    for entry in touched.locator(".nn-entry:has(input)").all():
        entry.evaluate(MIDDLE)
        entry.tap()
        wanted = entry.locator("input").get_attribute("value")
        assert state(touched)["knob"] == wanted
