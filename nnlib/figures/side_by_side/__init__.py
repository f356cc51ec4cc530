"""Networks that learn the same moons, side by side (chapter 6)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, text, whole


class SideBySide(Figure):
    """A few networks that learn moons, each held back in its way (chapter 6).

    The points are `moons` from ``default_rng(seed)``, a thousand new ones
    from ``default_rng(1000 + seed)``. Each network is `Linear(2, neurons)`,
    `Tanh`, `Linear(neurons, 1)`, drawn from ``default_rng(seed)`` and trained
    by `Adam` at 0.03 with all points at each step under `BCEWithLogitsLoss`.

    Parameters
    ----------
    runs : list of 1 to 6 [title, neurons, rows, l2, stop]
        What differs: hidden neurons, 1 to 50; points to learn from, 20 to
        200; the price of large weights, 0 to 0.1; whether it stops early, by
        20 rows of its own from ``default_rng(2000 + seed)`` and a patience
        of 20.
    noise : number, 0 to 0.5
        How far the points are shifted.
    seed : int, 0 to 15
        Which points, and which first weights.
    steps : int, 0 to 500
        How many steps have been taken.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("side-by-side")
    title = "networks that learn, side by side"
    runs = State(
        [["4 neurons", 4, 20, 0.0, False], ["20 neurons", 20, 20, 0.0, False]],
        listing(
            row(
                text(1, 20),
                whole(1, 50),
                whole(20, 200),
                number(0, 0.1),
                flag(),
            ),
            1,
            6,
        ),
    )
    noise = State(0.3, number(0, 0.5))
    seed = State(9, whole(0, 15, step=1, title="which points: seed"))
    steps = State(500, whole(0, 500, step=5, title="steps"))
    goals = State([], listing(choice("06-worse-stopped"), 0, 1))
