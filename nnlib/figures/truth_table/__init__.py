"""A truth table to fill with one neuron (chapter 1)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number

FIRING = ("", "w1+w2+b>0", "w1+w2+2b>0", "2w1+2w2+2b>0")
SILENT = ("", "w1+w2<=0", "w1+w2+b<=0", "w1+w2+2b<=0")


class TruthTable(Figure):
    """The truth table of a gate, to be met by one neuron (chapter 1).

    Parameters
    ----------
    gate : {"AND", "OR", "NAND", "XOR"}
        The table to meet.
    w : list of 2 numbers, -3 to 3
        The weights.
    b : number, -3 to 3
        The bias.
    firing, silent : text
        The reader's two steps of the proof that XOR cannot be done: what the
        two rows that must fire give when added, and the two that must not.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("truth-table")
    title = "a truth table to meet with one neuron"
    gate = State("AND", choice("AND", "OR", "NAND", "XOR", title="table"))
    w = State(
        [1.0, 1.0],
        listing(number(-3, 3, step=0.25), 2, 2, title="weight w{i}"),
    )
    b = State(0.5, number(-3, 3, step=0.25, title="bias b"))
    firing = State("", choice(*FIRING))
    silent = State("", choice(*SILENT))
    goals = State(
        [], listing(choice("01-and", "01-or", "01-nand", "01-xor"), 0, 4)
    )
