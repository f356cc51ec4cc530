"""The same sets with and without a change, pair by pair (chapter 6)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from ..figure import Figure, Kind, State
from ..rules import choice, listing, text, whole

WAYS = 6  # at most, the plain one among them
STAGES = 4
SETS = 100
MOST = 1000  # mistakes


class PairedRuns(Figure):
    """How many mistakes each set costs without a change, and with it.

    Each set is a line from one axis to the other: downwards where the change
    helped. `PairedRuns.of` makes the figure of counts by name.

    Parameters
    ----------
    ways : list of 2 to 6 different texts
        What is compared: the first is the way without a change.
    stages : list of 1 to 4 different texts
        What the groups of sets are called.
    runs : list, for each stage, of a list for each way
        How many mistakes each set costs: up to 100 whole numbers from 0 to
        1000, as many as the first way has, or none where nothing was tried.
    way : int, 1 to 5
        Which way is compared with the first.
    stage : int, 0 to 3
        Which group of sets is shown.
    strong : int, -1 to 99
        Which set of the first group is drawn strong; -1 is none.
    strong_name : text
        What it is called.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("paired-runs")
    title = "each set, without a change and with it"
    ways = State(
        ["no brake", "3 neurons"],
        listing(text(1, 16), 2, WAYS, uniqueItems=True),
    )
    stages = State(
        ["eight sets"], listing(text(1, 28), 1, STAGES, uniqueItems=True)
    )
    runs = State(
        [
            [
                [133, 181, 112, 161, 214, 173, 301, 157],
                [120, 150, 130, 140, 180, 173, 200, 162],
            ]
        ],
        listing(
            listing(listing(whole(0, MOST), 0, SETS), 0, WAYS),
            1,
            STAGES,
            sameLengthAs="stages",
        ),
    )
    way = State(1, choice(*range(1, WAYS), title="compared"))
    stage = State(0, whole(0, STAGES - 1))
    strong = State(-1, whole(-1, SETS - 1))
    strong_name = State("the set that was shown", text(1, 28))

    @classmethod
    def of(
        cls,
        stages: Mapping[str, Mapping[str, ArrayLike]],
        *,
        strong: int = -1,
        strong_name: str = "the set that was shown",
    ) -> "PairedRuns":
        """Draw counts that you have.

        Parameters
        ----------
        stages : for each group of sets, by its name, the mistakes by the name
            of the way, such as ``{"sixteen sets": {"no brake": [133, 181],
            "3 neurons": [120, 150]}}``. The first way is what the others are
            compared with; a later group may leave others out.
        strong : which set of the first group is drawn strong, counted from 0
        strong_name : what it is called

        Returns
        -------
        PairedRuns
            It shows the first group, and the second way beside the first.

        Raises
        ------
        ValueError
            If a group lacks the first way, has a way that the first group has
            not, or has not one count for each of its sets.
        TraitError
            If there are too many groups, ways or sets, or a count is not a
            whole number from 0 to 1000.
        """
        ways = [*next(iter(stages.values()), {})]
        return cls(
            ways=ways,
            stages=[*stages],
            runs=[_counts(*group, ways) for group in stages.items()],
            strong=strong,
            strong_name=strong_name,
        )


def _counts(
    stage: str, group: Mapping[str, ArrayLike], ways: list[str]
) -> list[list[int]]:
    """Return a group's counts, way by way, none for a way it leaves out."""
    for name in group:
        if name not in ways:
            raise ValueError(
                f"{stage!r} has a way {name!r}, which the first group has "
                f"not: it has {ways}."
            )
    if ways and ways[0] not in group:
        raise ValueError(
            f"{stage!r} must have {ways[0]!r}, which the others are compared "
            f"with; it has {[*group]}."
        )
    counts = {name: np.asarray(group.get(name, ())) for name in ways}
    sizes = {name: counts[name].size for name in group}
    if len({*sizes.values()}) > 1:
        raise ValueError(
            f"{stage!r} must have one count of each set for every way; it has "
            f"{sizes}."
        )
    return [counts[name].tolist() for name in ways]
