"""A computational graph, forward and backward (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class ComputationalGraph(Figure):
    """Values forward, slopes backward, one edge at a time (chapter 5).

    Parameters
    ----------
    graph : {"bill", "neuron"}
        What is computed: the bill of a dinner, which the guests reach by two
        paths, or half the squared error of one neuron with a sigmoid.
    at : whole number, 0 to 13
        How many steps are done: every value, then the 1 at the end, then
        every edge backward. The bill has 12.
    guests : whole number, 0 to 20
        Guests; each drinks half a bottle and eats one meal.
    price : number, 0 to 24
        Euros for a bottle.
    meal : number, 0 to 40
        Euros for a meal.
    x, w, b : numbers, -4 to 4
        The neuron's input, weight and bias.
    target : {0, 1}
        What the neuron should have said.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("computational-graph")
    title = "a computational graph, forward and backward"
    graph = State("bill", choice("bill", "neuron"))
    at = State(0, whole(0, 13, step=1, title="steps done"))
    guests = State(10, whole(0, 20, step=1, title="guests"))
    price = State(8.0, number(0, 24, step=0.5, title="price of a bottle"))
    meal = State(20.0, number(0, 40, step=1, title="price of a meal"))
    x = State(1.0, number(-4, 4, step=0.25, title="input x"))
    w = State(2.0, number(-4, 4, step=0.25, title="weight w"))
    b = State(2.0, number(-4, 4, step=0.25, title="bias b"))
    target = State(0, choice(0, 1, title="target"))
    goals = State(
        [],
        listing(choice("05-backward", "05-thirty", "05-wrong-silent"), 0, 3),
    )
