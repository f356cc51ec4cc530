"""Does 0.9 mean 90 %? A model's verdicts, checked (chapter 2)."""

from nnlib.data import verdicts

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, row, whole


class Reliability(Figure):
    """What a model said against what happened (chapter 2).

    Parameters
    ----------
    scale : number, 0 to 2
        What the model's log-odds are multiplied by.
    cases : list of up to 60 ``[log-odds, how many were, how many were not]``
        The model's verdicts, with what they turned out to be; at first the
        chapter's 1,000 emails.
    about : {"emails", "digits"}
        What the verdicts are about: emails and whether they were spam, or
        digits and whether they were read right (chapter 7).
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("reliability")
    title = "what a model said against what happened"
    scale = State(
        1.0, number(0, 2, step=0.125, title="log-odds multiplied by")
    )
    cases = State(
        [list(verdict) for verdict in verdicts()],
        listing(row(number(-8, 8), whole(0, 999), whole(0, 999)), 0, 60),
    )
    about = State("emails", choice("emails", "digits"))
    goals = State([], listing(choice("02-calibrate"), 0, 1))
