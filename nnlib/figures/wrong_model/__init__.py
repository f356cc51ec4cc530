"""A model with one knob, on data of three shapes (chapter 4)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number


class WrongModel(Figure):
    """The best fit of a right model, and of a wrong one (chapter 4).

    Parameters
    ----------
    data : {"linear", "quadratic", "logarithmic"}
        Ten parties: 0.6·x, 0.06·x² or 2.6·log x bottles for x guests.
    model : {"A·x", "A·x²", "A·log x"}
        The model that is fitted to them.
    A : number, 0 to 3
        Its knob.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("wrong-model")
    title = "a model fitted to data of its own shape, or of another"
    data = State(
        "linear", choice("linear", "quadratic", "logarithmic", title="data")
    )
    model = State("A·x", choice("A·x", "A·x²", "A·log x", title="model"))
    A = State(0.2, number(0, 3, step=0.01, title="knob A"))
    goals = State([], listing(choice("04-flat", "04-right-shape"), 0, 2))
