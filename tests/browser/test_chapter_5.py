"""What the figures of chapter 5 do that no other does."""

from nnlib.figures.mazur_network import PHASES
from tests.browser.acting import figure_of
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
