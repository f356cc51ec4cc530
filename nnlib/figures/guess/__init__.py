"""A guess to make by hand, before the answer is shown (all chapters)."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping

from ..figure import Figure, Kind, State
from ..rules import flag, listing, number, text

FAR = 1_000_000
DIGITS = 4  # of an answer that is no whole number


class Guess(Figure):
    """Bars to drag to what one expects, and the true ones beside them.

    `Guess.of` makes one of computed answers.

    Parameters
    ----------
    names : list of 1 to 6 texts
        What each bar is.
    guesses : list of as many numbers
        What the reader says.
    truths : list of as many numbers
        The answers, seen once they are shown.
    low, high : number
        The ends of the axis.
    step : number
        How fine a guess is.
    unit : text
        What is counted or measured, such as ``"right"`` or ``"%"``.
    counted : bool
        Whether `high` is the number of all: 205 of 449.
    shown : bool
        Whether the answers are shown.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("guess")
    title = "a guess to make, and the answer"
    names = State(["the answer"], listing(text(1, 48), 1, 6))
    guesses = State(
        [0],
        listing(
            number(-FAR, FAR, step=1),
            1,
            6,
            sameLengthAs="names",
            title="{name}",
        ),
    )
    truths = State(
        [50], listing(number(-FAR, FAR), 1, 6, sameLengthAs="names")
    )
    low = State(0, number(-FAR, FAR))
    high = State(100, number(-FAR, FAR))
    step = State(1, number(0.0001, FAR))
    unit = State("", text(0, 24))
    counted = State(False, flag())
    shown = State(False, flag())

    @classmethod
    def of(
        cls,
        answers: Mapping[str, float],
        of: int | None = None,
        *,
        unit: str = "",
        low: float = 0,
        high: float | None = None,
        **state: object,
    ) -> Guess:
        """Ask for some numbers, each by its name.

        Parameters
        ----------
        answers : 1 to 6 numbers by their names
        of : how many there are, where the numbers are counts
        unit : what they are; a share in percent has the unit ``"%"``
        low, high : ends of the axis; found where there is an `of` or percent
        **state : other parts of the state

        Returns
        -------
        Guess

        Raises
        ------
        ValueError
            If the axis has no end, or does not reach an answer.

        Examples
        --------
        >>> Guess.of({"to the right": 186, "up": 206}, of=449).truths
        [186.0, 206.0]
        """
        if high is None:
            high = of if of is not None else 100 if unit == "%" else None
        if high is None:
            raise ValueError(
                "Guess.of needs an end of its axis: of=449 where the answers "
                "are counts, unit='%' where they are percent, or high=10; got "
                "none of them."
            )
        for name, value in answers.items():
            if not low <= value <= high:
                raise ValueError(
                    f"The axis of Guess.of goes from {low} to {high}, and the "
                    f"answer {name!r} is {value}. Give it other ends."
                )
        return cls(
            names=list(answers),
            guesses=[low] * len(answers),
            truths=[_short(value) for value in answers.values()],
            low=low,
            high=high,
            step=1 if of is not None else _step(high - low),
            unit=unit,
            counted=of is not None,
            **state,
        )

    def fallback(self) -> str:
        """Return the question in words, and the answer in a fold."""
        of = f" of {self.high:g}" if self.counted else ""
        told = "; ".join(
            f"{name}: {value:g}{of} {self.unit}".strip()
            for name, value in zip(self.names, self.truths, strict=True)
        )
        asked = html.escape("; ".join(self.names))
        return (
            f"<p><em>What do you expect?</em> {asked}</p>"
            "<details><summary>Guess first, then open</summary>"
            f"<p>{html.escape(told)}</p></details>"
        )


def _short(value: float) -> float:
    """Return a number of few digits, which any machine computes alike."""
    value = float(value)
    return value if value.is_integer() else float(f"{value:.{DIGITS}g}")


def _step(span: float) -> float:
    """Return a round step, of which there are 50 to 500 in a span."""
    return 10.0 ** math.floor(math.log10(span / 50))
