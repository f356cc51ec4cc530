"""Images of 8 by 8 pixels, and the numbers they are (chapter 7)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, text, whole

MOST = 40  # images in one figure
# fmt: off
FOUR = [
    0, 0, 0, 1, 11, 0, 0, 0,
    0, 0, 0, 7, 8, 0, 0, 0,
    0, 0, 1, 13, 6, 2, 2, 0,
    0, 0, 7, 15, 0, 9, 8, 0,
    0, 5, 16, 10, 0, 16, 6, 0,
    0, 4, 15, 16, 13, 16, 1, 0,
    0, 0, 0, 3, 15, 10, 0, 0,
    0, 0, 0, 2, 16, 4, 0, 0,
]
# fmt: on


class Images(Figure):
    """Images of 8 by 8 numbers, one of them large (chapter 7).

    `Images.of` makes one of a table's rows. Numbers below 0 are orange and
    small, the others blue or, where there is none below 0, black as ink.

    Parameters
    ----------
    images : list of 1 to 40 lists of 64 numbers, -99 to 99
        The entries of each image, row by row.
    names : list of up to 40 texts
        What is said of each image; what stands before a colon is written
        below its small picture.
    chosen : int, 1 to 40
        Which image is shown large.
    at : int, 0 to 63
        The entry that is pointed at.
    entries : bool
        Whether the numbers are shown, and where each stands in the row.
        Without them up to fifteen images have the room for themselves, and
        two of them stand large beside each other.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("images")
    title = "images, and the numbers they are"
    images = State([FOUR], listing(listing(number(-99, 99), 64, 64), 1, MOST))
    names = State(["4"], listing(text(0, 80), 0, MOST))
    chosen = State(1, whole(1, MOST, step=1, title="which one"))
    at = State(0, whole(0, 63))
    entries = State(True, flag(title="numbers"))
    goals = State([], listing(choice("07-entry"), 0, 1))

    @classmethod
    def of(
        cls, X: ArrayLike, names: Sequence[object] = (), **state: object
    ) -> "Images":
        """Draw the rows of a table as images.

        Parameters
        ----------
        X : array of shape (images, 64), of which the first 40 are drawn
        names : what is said of each, a text or a number
        **state : other parts of the state

        Returns
        -------
        Images
        """
        rows = np.round(np.asarray(X, float)[:MOST], 2) + 0.0
        words = [str(name) for name in list(names)[:MOST]]
        return cls(images=rows.tolist(), names=words, **state)
