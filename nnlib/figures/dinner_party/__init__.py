"""The dinner party: three guests, three hidden neurons (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number

WEIGHT = number(-6, 6, step=0.1)
KNOBS = (
    *(f"W1.{i}.{j}" for i in range(3) for j in range(3)),
    *("b1.0", "b1.1", "b1.2"),
    *("W2.0.0", "W2.1.0", "W2.2.0", "b2.0"),
)


class DinnerParty(Figure):
    """How many bottles a guest list needs, by a network (chapter 3).

    Parameters
    ----------
    guests : list of 3 switches, 0 or 1
        Who comes: Agatha, Dahlia, Stiffy.
    W1 : list of 3 rows of 3 numbers, -6 to 6
        Weights of the hidden layer, shape (in, out): a column is a neuron.
    b1 : list of 3 numbers, -6 to 6
        Biases of the hidden layer.
    W2 : list of 3 rows of 1 number, -6 to 6
        Weights of the output neuron.
    b2 : list of 1 number, -6 to 6
        Bias of the output neuron.
    relu : list of 3 switches, 0 or 1
        Which hidden neurons have their ReLU; the others have no activation.
    knob : text
        The knob that the slider turns, such as ``"W1.2.1"``.
    knobs : bool
        Whether the weights are shown and can be turned.
    unplug : bool
        Whether the ReLUs of the hidden neurons can be switched off.
    table : bool
        Whether all eight guest lists are listed.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("dinner-party")
    title = "wine for a dinner party"
    guests = State([0, 0, 0], listing(choice(0, 1), 3, 3, title="{name}"))
    W1 = State(
        [[0.0, 0.0, 1.0], [0.0, 1.5, 0.0], [1.0, 0.4, 0.0]],
        listing(listing(WEIGHT, 3, 3), 3, 3),
    )
    b1 = State([0.0, -0.5, 0.0], listing(WEIGHT, 3, 3))
    W2 = State([[0.5], [2.0], [-5.0]], listing(listing(WEIGHT, 1, 1), 3, 3))
    b2 = State([1.0], listing(WEIGHT, 1, 1))
    relu = State(
        [1, 1, 1], listing(choice(0, 1), 3, 3, title="ReLU in {name}")
    )
    knob = State("W1.0.0", choice(*KNOBS))
    knobs = State(False, flag())
    unplug = State(False, flag())
    table = State(False, flag())
    goals = State(
        [],
        listing(choice("03-most-wine", "03-idle-relu", "03-feud"), 0, 3),
    )
