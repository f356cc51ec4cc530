"""XOR being learned, with the hidden space that warps (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class XorLearning(Figure):
    """XOR learned by two hidden sigmoids, step by step (chapter 5).

    The picture is that of `nnlib`'s own training: `Linear(2, 2)`, `Sigmoid`,
    `Linear(2, 1)`, `Sigmoid`, drawn from ``default_rng(seed)``, under
    `MSELoss` and `SGD` on all four rows.

    Parameters
    ----------
    seed : int, 0 to 99
        Seed of the first weights.
    rate : number, 0.25 to 6
        Learning rate.
    steps : int, 0 to 1500
        How many steps have been taken.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("xor-learning")
    title = "XOR being learned"
    seed = State(3, whole(0, 99, step=1, title="seed of the first weights"))
    rate = State(4.0, number(0.25, 6, step=0.25, title="learning rate"))
    steps = State(0, whole(0, 1500, step=5, title="steps taken"))
    goals = State(
        [],
        listing(
            choice("05-xor-learned", "05-xor-stuck", "05-xor-quick"), 0, 3
        ),
    )
