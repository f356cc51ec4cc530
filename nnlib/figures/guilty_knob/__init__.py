"""One wire of a network to turn, to see whether it is to blame."""

from ..figure import Figure, Kind, State
from ..mended_digit import TRIED
from ..rules import choice, listing, whole

GOALS = ("05-hunt",)


class GuiltyKnob(Figure):
    """A 5 that is read as a 9, and one wire at a time to turn (chapter 5).

    What each wire does for the 5 is kept in the reader's browser, and
    `MendedDigit` shows it beside what backprop finds.

    Parameters
    ----------
    neuron : int, 0 to 32
        The hidden neuron whose wires have come forward; 0 for none.
    wire : int, 0 to 74
        The one that is turned: 1 to 64 come from the pixels, 65 to 74 lead to
        the answers; 0 for none.
    turn : int, -50 to 50
        By how much, in hundredths.
    tried : list of [wire, turn]
        Each wire that was turned, with the turn that was best for the 5. All
        wires are numbered: first those to the hidden neurons, pixel by pixel.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("guilty-knob")
    title = "a digit that is read wrong, and one wire to turn"
    neuron = State(0, choice(*range(33), title="wires of"))
    wire = State(0, choice(*range(75), title="the one"))
    turn = State(0, whole(-50, 50, step=1, title="turned by"))
    tried = State([], TRIED)
    goals = State([], listing(choice(*GOALS), 0, 1))
