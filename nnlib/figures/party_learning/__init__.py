"""The dinner party, trained from many random starts (chapter 5)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, whole


class PartyLearning(Figure):
    """Forty networks that learn the dinner party, or do not (chapter 5).

    Each is `Linear(3, 3)`, `ReLU`, `Linear(3, 1)`, `ReLU`, drawn from
    ``default_rng(seed)`` for the seeds 0 to 39, and trained on all eight
    guest lists of `party` under `MSELoss` and `SGD`.

    Parameters
    ----------
    seed : int, 0 to 39
        The start that is looked at.
    rate : {0.01, 0.03, 0.1, 0.3}
        Learning rate.
    steps : int, 0 to 1000
        How many steps all of them have taken.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("party-learning")
    title = "the dinner party, learned from many starts"
    seed = State(0, whole(0, 39, step=1, title="seed of the start picked"))
    rate = State(0.1, choice(0.01, 0.03, 0.1, 0.3, title="learning rate"))
    steps = State(0, whole(0, 1000, step=5, title="steps taken"))
    goals = State(
        [],
        listing(
            choice("05-party-learned", "05-party-dead", "05-party-sum"), 0, 3
        ),
    )
