"""Twenty points learned by heart, and a thousand new ones (chapter 6)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, whole


class Overfit(Figure):
    """A network trained on twenty points, and judged on new ones (chapter 6).

    The points are `moons` with noise 0.3 from ``default_rng(seed)``, the
    thousand new ones from ``default_rng(1000 + seed)``. The network is
    `Linear(2, neurons)`, `Tanh`, `Linear(neurons, 1)`, drawn from
    ``default_rng(seed)`` and trained by `Adam` at 0.03 for 500 steps with all
    twenty points under `BCEWithLogitsLoss`.

    Parameters
    ----------
    neurons : int, 1 to 20
        How many hidden neurons it has.
    seed : int, 0 to 15
        Which twenty points, and which first weights.
    new : bool
        Whether the new points are shown, and how it judges them.
    tossed : bool
        Whether a coin gives the labels, of the new points as well:
        ``integers(0, 2, …)`` from ``default_rng(6)``, first the twenty.
    why : bool
        Whether it is shown how the network came to its worst mistakes: the
        stray point without which it would do best on the new ones, the ground
        that it claimed for this point, and the new points that fell on it. A
        point is a stray where the other label's half circle is nearer than
        its own; the ground is what the network gives to the point's label,
        and would not if it had learned without this point. Only with `new`,
        and not if `tossed`.
    steps : int, 0 to 500
        After which step of the training, where `why` is shown.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("overfit")
    title = "a network that learns twenty points"
    neurons = State(1, whole(1, 20, step=1, title="hidden neurons"))
    seed = State(9, whole(0, 15, step=1, title="which twenty points: seed"))
    new = State(False, flag(title="new points"))
    tossed = State(False, flag(title="labels by coin"))
    why = State(False, flag(title="why"))
    steps = State(500, whole(0, 500, step=5, title="steps taken"))
    goals = State(
        [],
        listing(
            choice("06-perfect", "06-collapse", "06-better", "06-tosses"), 0, 4
        ),
    )
