"""The luckiest of many who toss a coin for each answer (chapter 6)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, row, whole

CROWDS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
KEPT = 24  # at most: a longer list forgets its first


class Luckiest(Figure):
    """The best score of many guessers, and what it is worth (chapter 6).

    Each guesser tosses a coin for each of twenty answers. Which are right is
    ``integers(0, 2, (…, 20), dtype=bool)`` from ``default_rng(seed)``, one
    row for each guesser. The best, the first of those who have most right,
    then tosses for a thousand more: ``integers(0, 2, 1000, dtype=bool)`` from
    ``default_rng([seed, number])``, where guessers are numbered from 1.

    Parameters
    ----------
    crowd : int, 0 to 11
        How many guess: 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 or
        5000, counted from 0.
    seed : int, 0 to 999
        Seed of their tosses.
    kept : list of up to 24 [crowd, seed]
        The best ones that were kept, and tossed again.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("luckiest")
    title = "the luckiest of many who guess"
    crowd = State(7, whole(0, len(CROWDS) - 1, step=1, title="how many guess"))
    seed = State(3, whole(0, 999))
    kept = State(
        [],
        listing(row(whole(0, len(CROWDS) - 1), whole(0, 999)), 0, KEPT),
    )
    goals = State([], listing(choice("06-eighteen"), 0, 1))
