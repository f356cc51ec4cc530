"""Which digit is taken for which: counts, and the images behind them."""

import numpy as np
from numpy.typing import ArrayLike

from nnlib import confusion_matrix

from ..figure import Figure, Kind, State
from ..rules import choice, listing, row, text, whole

MOST = 12  # images behind one entry
INKS = "0123456789abcdefg"  # 0 to 16, a sign for each
NUMBERS = [[0] * 10 for _ in range(10)]


class Confusion(Figure):
    """A confusion matrix of digits, and what is behind each entry (chapter 7).

    `Confusion.of` makes one of labels, answers and images.

    Parameters
    ----------
    counts : list of 10 lists of 10 ints, 0 to 9999
        How often the digit of the row was read as the digit of the column.
    images : list of up to 240 ``[digit, read as, inks]``
        Some of the images; inks are 64 signs from 0 to g, for 0 to 16.
    digit, said : int, 0 to 9
        The entry that is looked into: its row and its column.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("confusion")
    title = "which digit is read as which"
    counts = State(NUMBERS, listing(listing(whole(0, 9999), 10, 10), 10, 10))
    images = State(
        [], listing(row(whole(0, 9), whole(0, 9), text(64, 64)), 0, 240)
    )
    digit = State(0, choice(*range(10), title="the digit"))
    said = State(0, choice(*range(10), title="read as"))
    goals = State([], listing(choice("07-most", "07-weakest"), 0, 2))

    @classmethod
    def of(
        cls,
        y_true: ArrayLike,
        y_pred: ArrayLike,
        X: ArrayLike,
        **state: object,
    ) -> "Confusion":
        """Count labels against answers, and keep some of the images.

        Parameters
        ----------
        y_true : array of shape (n,), the digits
        y_pred : array of shape (n,), what they were read as
        X : array of shape (n, 64), their ink, 0 to 16
        **state : other parts of the state

        Returns
        -------
        Confusion
        """
        counts = np.zeros((10, 10), int)
        found = confusion_matrix(y_true, y_pred)
        counts[: len(found), : len(found)] = found
        seen, images = np.zeros((10, 10), int), []
        for digit, said, inks in zip(y_true, y_pred, X, strict=True):
            seen[digit, said] += 1
            if seen[digit, said] <= MOST:
                signs = "".join(INKS[int(ink)] for ink in inks)
                images.append([int(digit), int(said), signs])
        return cls(counts=counts.tolist(), images=images, **state)
