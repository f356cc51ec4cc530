"""How wrong a nudged slope is, for every size of the nudge (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, whole


class NudgeError(Figure):
    """The error of a numerical slope against the nudge (chapter 5).

    The slope is that of x³ at x = 1.5, where it is 6.75.

    Parameters
    ----------
    power : whole number, -16 to 0
        The nudge is 10**power.
    way : {"one side", "both sides"}
        The quotient: forward, or central.
    single : bool
        Whether the numbers are those of float32 instead of float64.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("nudge-error")
    title = "how wrong a nudged slope is, against the size of the nudge"
    power = State(-1, whole(-16, 0, step=1, title="nudge: 10 to the power of"))
    way = State("one side", choice("one side", "both sides", title="measured"))
    single = State(False, flag(title="single precision (float32)"))
    goals = State(
        [],
        listing(choice("05-one-side", "05-both-sides", "05-lost"), 0, 3),
    )
