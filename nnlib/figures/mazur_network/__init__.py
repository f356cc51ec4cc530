"""Mazur's network: forward, backward, update (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, whole

PHASES = (
    "hidden",
    "outputs",
    "output-blame",
    "first-path",
    "second-path",
    "hidden-blame",
    "update",
)
WEIGHTS = tuple(f"w{number}" for number in range(1, 9))


class MazurNetwork(Figure):
    """Mazur's 2-2-2 network, learning from one example (chapter 5).

    Parameters
    ----------
    steps : whole number, 0 to 10000
        Steps of training that are done, from the published first weights.
    phase : {"hidden", "outputs", "output-blame", "first-path", \
"second-path", "hidden-blame", "update"}
        How far the present step has come. The paths are those by which the
        blame of each output comes to the hidden neurons.
    early : bool
        Whether the second layer is moved before blame passes through it, as
        in the program behind the published later numbers.
    hunt : bool
        Whether `early` can be switched; otherwise the gradient of one weight
        is shown three ways.
    pick : {"w1", "w2", ..., "w8"}
        The weight whose gradient is shown three ways.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.

    Notes
    -----
    Matt Mazur, "A step by step backpropagation example" (2015). The biases
    are not trained.
    """

    kind = Kind("mazur-network")
    title = "a network of six neurons, forward, backward and updated"
    steps = State(0, whole(0, 10000, step=1, title="steps of training done"))
    phase = State("hidden", choice(*PHASES, title="this step, as far as"))
    early = State(False, flag(title="move w₅ to w₈ early"))
    hunt = State(False, flag())
    pick = State("w5", choice(*WEIGHTS))
    goals = State(
        [],
        listing(
            choice("05-one-step", "05-find-bug", "05-last-error"),
            0,
            3,
        ),
    )
