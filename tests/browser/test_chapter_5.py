"""What the figures of chapter 5 do that no other does."""

from nnlib.figures.mazur_network import PHASES
from tests.browser.acting import check_shown, figure_of
from tests.browser.book import FIGURES, each

STAGED = [
    place
    for place in FIGURES
    if place.kind in ("computational-graph", "mazur-network")
]
LONG = 10_000  # milliseconds, in which a few stages are shown

NOTED = """figure => {
  const key = figure.model.get("phase") === undefined ? "at" : "phase";
  figure.stages = [figure.model.get(key)];
  figure.model.on(`change:${key}`,
    () => figure.stages.push(figure.model.get(key)));
}"""


@each(STAGED)
def test_without_motion_play_shows_stage_after_stage(visit, place):
    page = visit(
        place.page,
        reduced_motion="reduce",
        before=lambda page: page.clock.install(),
    )
    figure = figure_of(page, place)
    figure.evaluate(NOTED)
    figure.get_by_role("button", name="Play").click()
    figure.get_by_role("button", name="Pause").wait_for()
    page.clock.run_for(LONG)
    seen = figure.evaluate("figure => figure.stages")
    all_stages = list(PHASES) if seen[0] in PHASES else list(range(13))
    first = all_stages.index(seen[0])
    all_stages = all_stages[first:] + all_stages[:first]
    assert len(seen) > 3
    assert seen[:5] == all_stages[: len(seen)][:5]


@each([p for p in STAGED if p.kind == "mazur-network"])
def test_values_run_forward_and_blame_comes_back(figure):
    drawn = figure.locator(".nn-stage")
    for phase in PHASES:
        figure.evaluate(
            "(figure, phase) => figure.model.set('phase', phase)", phase
        )
        figure.page.wait_for_function(
            "([figure, phase]) => figure.querySelector("
            "`[data-trait=phase][value=${phase}]`).checked",
            arg=[figure.element_handle(), phase],
        )
        forward = phase in ("hidden", "outputs")
        running = drawn.locator(".nn-goes[data-now=true]").count()
        assert running == (4 if forward else 0)
        comes_back = drawn.locator(".nn-blame").count() > 0
        assert comes_back is (not forward and phase != "update")


def test_a_wire_that_was_turned_is_seen_where_the_blame_arrives(visit):
    page = visit("chapters/05-backprop.html")
    hunt, step = (
        page.locator(f"nn-figure[data-anchor='{name}']")
        for name in ("fig-wrong-answer", "fig-mended")
    )
    step.evaluate("one => one.wake()")
    hunt.evaluate("one => one.wake()")
    hunt.locator("[data-do='look 11']").click()
    hunt.locator("[data-trait=wire]").select_option("70")
    hunt.locator("[data-trait=turn]").press("PageUp")
    check_shown(hunt)
    step.locator("[data-trait=stage][value=knobs]").check()
    check_shown(step)
    assert step.locator(".nn-blame-ring").count() == 1
    assert step.locator("[data-shows=rank]").inner_text() == "1"
    hunt.locator("[data-do=forget]").click()
    check_shown(step)
    assert step.locator(".nn-blame-ring").count() == 0


def test_a_hand_takes_a_wire_by_its_end(visit):
    page = visit("chapters/05-backprop.html")
    hunt = page.locator("nn-figure[data-anchor='fig-wrong-answer']")
    hunt.locator("[data-do='look 11']").click()
    five = hunt.locator("circle.nn-end").nth(5).bounding_box()
    x, y = five["x"] + five["width"] / 2, five["y"] + five["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 60)
    page.mouse.up()
    seen = check_shown(hunt)
    assert (seen["neuron"], seen["wire"]) == (11, 70)
    assert seen["turn"] > 0
    assert seen["tried"] == [[64 * 32 + 10 * 10 + 5, seen["turn"]]]
