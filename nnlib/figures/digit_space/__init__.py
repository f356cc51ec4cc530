"""Real threes and eights, before and after the hidden layer (chapter 3)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class DigitSpace(Figure):
    """Threes and eights as dots, before and after the hidden layer.

    The network is that of `ThreeToEight`, and the dots are the 90 threes and
    eights of its test rows. Each lies where two weighted sums put it, of its
    64 pixels or of its 32 hidden outputs: across, how far it is on the way
    from the mean 3 to the mean 8 of the training rows; up, along the line on
    which the threes and the eights differ most among themselves (chapter 3).

    Parameters
    ----------
    amount : number, 0 to 1
        How far every dot is moved from where its pixels put it (0) to where
        its hidden outputs put it (1).
    chosen : int, 1 to 5
        Which of the images that begin on the wrong side is shown large.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("digit-space")
    title = "threes and eights, before and after the hidden layer"
    amount = State(
        0.0, number(0, 1, step=0.05, title="64 pixels → 32 hidden outputs")
    )
    chosen = State(1, whole(1, 5, step=1, title="which of the five"))
    goals = State([], listing(choice("03-stray"), 0, 1))
