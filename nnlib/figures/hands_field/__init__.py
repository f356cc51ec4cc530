"""Ten digits from each of many hands, and which are read (chapter 7)."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import flag, listing, text, whole

MOST = 390  # drawings
STAGES = 4
SIGNS = 3  # of each drawing: what it is read as, and how sure in percent


@cache
def book() -> dict[str, str]:
    """Return the readings of chapter 7, by the names that stand for them."""
    file = Path(__file__).with_name("book.json")
    return json.loads(file.read_text(encoding="utf-8"))


def signs(shares: ArrayLike) -> str:
    """Return three signs for each row of shares: "946" is a 9, 46 % sure."""
    shares = np.asarray(shares, dtype=float)
    sure = np.minimum(100 * shares.max(axis=1), 99).astype(int)
    answers = shares.argmax(axis=1)
    return "".join(f"{a}{s:02}" for a, s in zip(answers, sure, strict=True))


class HandsField(Figure):
    """A wall of many hands' digits, lit where one is read right (chapter 7).

    The drawings are those of `nnlib.traced_digits`, small and anywhere on the
    pad, as the chapter places them, or normalised. `HandsField.of` makes a
    wall of what was read at each stage.

    Parameters
    ----------
    stages : list of up to 4 texts
        What the stages are called.
    said : list of as many texts
        For each stage, three signs for each drawing: the digit that it was
        read as, and how sure that was, in percent rounded down, up to 99. Or
        one of "drawn", "normalised", "nudged", "hundred", the book's own.
        Each hand has ten drawings, from 0 to 9.
    raw : int, 0 to 4
        In how many stages, from the first on, the drawings are as they were
        drawn; after that they are normalised.
    stage : int, 1 to 4
        The stage that is shown.
    asks : bool
        Whether a reader is to guess first how many the next stage lights.
    guess : int, 0 to 390
        What the reader says.
    chosen : int, 1 to 390
        The drawing that is shown large.
    answers : bool
        Whether the tiles that are dark have on them what was read.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("hands-field")
    title = "many hands' digits, and which of them are read right"
    stages = State([], listing(text(1, 40), 0, STAGES))
    said = State(
        [], listing(text(0, SIGNS * MOST), 0, STAGES, sameLengthAs="stages")
    )
    raw = State(1, whole(0, STAGES))
    stage = State(1, whole(1, STAGES, step=1, title="stage"))
    asks = State(False, flag())
    guess = State(
        0, whole(0, MOST, step=1, title="how many will be lit: your guess")
    )
    chosen = State(1, whole(1, MOST))
    answers = State(False, flag(title="What does it say?"))

    @classmethod
    def of(
        cls,
        shares: Mapping[str, ArrayLike],
        labels: ArrayLike,
        **state: object,
    ) -> HandsField:
        """Show what each stage read the drawings as.

        Parameters
        ----------
        shares : up to four arrays by the names of their stages, each with a
            row of ten shares for each drawing
        labels : array of digits, 0 to 9 from one hand after the other
        **state : other parts of the state

        Returns
        -------
        HandsField

        Raises
        ------
        ValueError
            If the labels are in another order, or a stage has not ten shares
            for each of them.
        """
        labels = np.asarray(labels)
        if (labels != np.arange(labels.size) % 10).any():
            raise ValueError(
                "labels must be 0 to 9 from one hand after the other, got "
                f"{labels[:12].tolist()} …"
            )
        for name, rows in shares.items():
            if np.shape(rows) != (labels.size, 10):
                raise ValueError(
                    f"{name!r} must have ten shares for each of the "
                    f"{labels.size} labels, got shape {np.shape(rows)}"
                )
        names = {said: name for name, said in book().items()}
        said = [signs(rows) for rows in shares.values()]
        # What the page brings along is not sent again.
        said = [names.get(text, text) for text in said]
        return cls(stages=list(shares), said=said, **state)

    def fallback(self) -> str:
        """Return what is lit at each stage, and what is asked in a fold."""
        told = [
            f"{html.escape(name)}: {self._lit(said)} lit"
            for name, said in zip(self.stages, self.said, strict=True)
        ]
        if not self.asks:
            title = html.escape(self.title)
            return f"<p><em>{title}.</em> {'; '.join(told)}.</p>"
        shown, asked = told[: self.stage], told[self.stage :]
        return (
            f"<p><em>How many will be lit?</em> {'; '.join(shown)}.</p>"
            "<details><summary>Guess first, then open</summary>"
            f"<p>{'; '.join(asked)}</p></details>"
        )

    @staticmethod
    def _lit(said: str) -> str:
        """Return how many drawings are read right, and of how many."""
        answers = book().get(said, said)[::SIGNS]
        right = sum(sign == str(i % 10) for i, sign in enumerate(answers))
        return f"{right} of {len(answers)}"
