"""What the figures of chapter 5 do that no other does."""

from nnlib.figures.mazur_network import PHASES
from tests.browser.book import FIGURES, each

STAGED = [
    place
    for place in FIGURES
    if place.kind in ("computational-graph", "mazur-network")
]
PACE = 1850  # milliseconds, a little more than a stage is shown


def stage(figure):
    """Return how many stages the figure has gone through."""
    steps, phase, at = figure.evaluate(
        "figure => ['steps', 'phase', 'at'].map(key => figure.model.get(key))"
    )
    return at if phase is None else len(PHASES) * steps + PHASES.index(phase)


@each(STAGED)
def test_without_motion_play_shows_stage_after_stage(visit, place):
    page = visit(
        place.page,
        reduced_motion="reduce",
        before=lambda page: page.clock.install(),
    )
    figure = page.locator("nn-figure").nth(place.index)
    first = stage(figure)
    figure.get_by_role("button", name="Play").click()
    seen = [stage(figure)]
    for _ in range(3):
        page.clock.run_for(PACE)
        seen.append(stage(figure))
    assert seen == [first + 1, first + 2, first + 3, first + 4]


@each([p for p in STAGED if p.kind == "mazur-network"])
def test_values_run_forward_and_blame_comes_back(figure):
    def drawn(selector):
        return figure.locator(f".nn-stage {selector}").evaluate_all(
            "all => all.filter(one => one.checkVisibility()).length"
        )

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
        assert (drawn(".nn-goes") == 4) is forward
        assert (drawn(".nn-blame") > 0) is (not forward and phase != "update")
