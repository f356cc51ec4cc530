"""Ten digits from each of many hands, and which are read (chapter 7)."""

from __future__ import annotations

import html
from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import flag, listing, text, whole

MOST = 390  # drawings
STAGES = 4


class HandsField(Figure):
    """A field of many hands' digits, lit where one is read right (chapter 7).

    `HandsField.of` makes one of what was read at each stage.

    Parameters
    ----------
    stages : list of up to 4 texts
        What the stages are called.
    said : list of as many texts
        For each stage, a sign for each drawing: the digit that it was read
        as. Each hand has ten drawings, from 0 to 9.
    stage : int, 1 to 4
        The stage that is shown.
    asks : bool
        Whether a reader is to guess first how many the next stage lights.
    guess : int, 0 to 390
        What the reader says.
    chosen : int, 1 to 390
        The drawing of which it is said how it was read.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("hands-field")
    title = "many hands' digits, and which of them are read right"
    stages = State([], listing(text(1, 40), 0, STAGES))
    said = State([], listing(text(0, MOST), 0, STAGES, sameLengthAs="stages"))
    stage = State(1, whole(1, STAGES, step=1, title="stage"))
    asks = State(False, flag())
    guess = State(
        0, whole(0, MOST, step=1, title="how many will be lit: your guess")
    )
    chosen = State(1, whole(1, MOST, step=1, title="drawing"))

    @classmethod
    def of(
        cls, said: Mapping[str, ArrayLike], labels: ArrayLike, **state: object
    ) -> HandsField:
        """Show what each stage read the drawings as.

        Parameters
        ----------
        said : up to four arrays of digits by the names of their stages
        labels : array of digits, 0 to 9 from one hand after the other
        **state : other parts of the state

        Returns
        -------
        HandsField

        Raises
        ------
        ValueError
            If the labels are in another order, or a stage has not one answer
            for each of them.
        """
        labels = np.asarray(labels)
        if (labels != np.arange(labels.size) % 10).any():
            raise ValueError(
                "labels must be 0 to 9 from one hand after the other, got "
                f"{labels[:12].tolist()} …"
            )
        for name, answers in said.items():
            if np.shape(answers) != labels.shape:
                raise ValueError(
                    f"{name!r} must have one answer for each of the "
                    f"{labels.size} labels, got shape {np.shape(answers)}"
                )
        signs = ["".join(map(str, np.asarray(a))) for a in said.values()]
        return cls(stages=list(said), said=signs, **state)

    def fallback(self) -> str:
        """Return what is lit at each stage, and what is asked in a fold."""
        told = [
            f"{html.escape(name)}: {self._lit(signs)} of {len(signs)} lit"
            for name, signs in zip(self.stages, self.said, strict=True)
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
    def _lit(signs: str) -> int:
        """Return how many drawings are read right."""
        return sum(sign == str(i % 10) for i, sign in enumerate(signs))
