"""Golf with one knob: how hard to hit (chapter 4)."""

from ..figure import Figure, Kind, State
from ..rules import choice, listing, number, whole


class Golf(Figure):
    """Shots at a hole, each corrected by the miss of the last (chapter 4).

    A shot of strength s ends 10·s metres from the tee; the hole is at 60.

    Parameters
    ----------
    strength : number, 0 to 10
        The knob, at the first shot.
    lr : number, 0 to 0.01
        The learning rate of descent on the squared miss.
    shots : int, 1 to 12
        How many shots are played.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("golf")
    title = "a golf hole and one knob"
    strength = State(
        9.0, number(0, 10, step=0.25, title="first shot: strength")
    )
    lr = State(0.001, number(0, 0.01, step=0.0005, title="learning rate"))
    shots = State(1, whole(1, 12, step=1, title="shots played"))
    goals = State([], listing(choice("04-hole", "04-both-sides"), 0, 2))
