"""A game of bets on emails, scored by surprise (chapter 2)."""

from nnlib.data import capitals

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row, whole


class Bets(Figure):
    """Say how probable spam is, turn the email over, pay with surprise.

    Twelve new emails come one at a time, of which only the number of words in
    CAPITALS is seen. They are made up: ``default_rng(seed).random((12, 2))``
    has a row ``u, v`` for each; it has ``x = int(10 * u)`` such words, and is
    spam if ``v < (x + 0.5) / 10``. No player is told so.

    Parameters
    ----------
    bets : list of up to 12 numbers, 0.01 to 0.99
        What the reader bet on the emails that are turned over: the chance of
        spam.
    bet : number, 0.01 to 0.99
        The bet on the next one.
    seed : int, 0 to 9999
        Which twelve emails.
    against : {"nobody", "filter", "coin", "shouter"}
        Who bets on the same emails: the sigmoid; one who always says 0.5; or
        one who says 0.99 where the sigmoid is above 0.5, and elsewhere 0.01.
    w, b : number
        The sigmoid's knobs; at first those of the chapter's best fit.
    points : list of 1 to 40 ``[x, label]``
        The emails that are known; at first the chapter's twelve.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("bets")
    title = "a game of bets on emails"
    bets = State([], listing(number(0.01, 0.99), 0, 12))
    bet = State(0.5, number(0.01, 0.99, step=0.01, title="chance of spam"))
    seed = State(10, whole(0, 9999))
    against = State("nobody", choice("nobody", "filter", "coin", "shouter"))
    w = State(0.58, number(-4, 4))
    b = State(-3.0, number(-10, 10))
    points = State(
        [list(pair) for pair in zip(*capitals(), strict=True)],
        listing(row(number(0, 10), choice(0, 1)), 1, 40),
    )
    goals = State([], listing(choice("02-bets"), 0, 1))
