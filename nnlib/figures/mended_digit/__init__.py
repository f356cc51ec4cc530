"""One step of the network that reads digits, on an image it misreads."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, row, whole

STAGES = ("answer", "miss", "hidden", "knobs", "step")
GOALS = ("05-mend", "05-mend-cheaply")
WIRES = 64 * 32 + 32 * 10
TRIED = listing(row(whole(0, WIRES - 1), whole(-50, 50)), 0, WIRES)


class MendedDigit(Figure):
    """One step of descent on a 5 that is read as a 9 (chapter 5).

    The network is that of `ThreeToEight`; the image is that of
    `GuiltyKnob`, at the top of chapter 5. Blame comes back from the ten
    answers to all of its knobs, and then they move.

    Parameters
    ----------
    stage : {"answer", "miss", "hidden", "knobs", "step"}
        How far the step has come: the answer, the blame on the answers, on
        the hidden neurons and on the knobs, and the answer after the step.
    rate : whole number, 1 to 40
        The learning rate, in thousandths.
    by : {"walk", "nudging"}
        How the slopes of all knobs were found.
    tried : list of [wire, turn]
        The wires that the reader has turned in a `GuiltyKnob`, as it has them.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("mended-digit")
    title = "one step of training, on a digit that is read wrong"
    stage = State("answer", choice(*STAGES, title="this step, as far as"))
    rate = State(20, whole(1, 40, step=1, title="learning rate"))
    by = State("walk", choice("walk", "nudging"))
    tried = State([], TRIED)
    goals = State([], listing(choice(*GOALS), 0, 2))
