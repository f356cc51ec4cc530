"""One neuron with its knobs (chapter 1)."""

from ..figure import Figure, Kind, State
from ..rules import choice, flag, is_list, listing, number, text


class Neuron(Figure):
    """One neuron: inputs, weights, bias, activation (chapter 1).

    Parameters
    ----------
    w : list of 1 to 3 numbers, -10 to 10
        The weights, one for each input.
    b : number, -10 to 10
        The bias.
    x : list of numbers, 0 to 80
        The inputs. With ``switches`` they are 0 or 1.
    activation : {"step", "identity", "sigmoid"}
        What is done to the weighted sum.
    names : list of texts
        What the inputs are called.
    answers : list of 2 texts
        What an output of 0 and of 1 mean, with the step.
    switches : bool
        Whether the inputs are switches between 0 and 1, not sliders.
    table : bool
        Whether all combinations of switched inputs are listed.
    choose : bool
        Whether the reader can choose the activation.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("neuron")
    title = "a neuron with its knobs"
    w = State(
        [7.0, 3.0],
        listing(
            number(-10, 10, step=0.25),
            1,
            3,
            title="weight of {name}",
            fixedLength=True,
        ),
    )
    b = State(-2.0, number(-10, 10, step=0.25, title="bias"))
    x = State(
        [1.0, 0.0],
        listing(
            number(0, 80, step=1),
            1,
            3,
            title="{name}",
            sameLengthAs="w",
            fixedLength=True,
        ),
    )
    activation = State(
        "step", choice("step", "identity", "sigmoid", title="activation")
    )
    names = State(
        ["x₁", "x₂"],
        listing(text(1, 24), 1, 3, sameLengthAs="w", fixedLength=True),
    )
    answers = State(["stays silent", "fires"], listing(text(1, 24), 2, 2))
    switches = State(True, flag())
    table = State(False, flag())
    choose = State(False, flag())
    goals = State(
        [],
        listing(
            choice("01-silence", "01-both", "01-seven-bottles", "03-last-bit"),
            0,
            4,
        ),
    )

    def __init__(self, *unnamed, **state):
        given = state.get("w", [])
        given = given.tolist() if hasattr(given, "tolist") else given
        count = len(given) if is_list(given) else 0
        if count in (1, 3):
            state.setdefault("x", [1.0] + [0.0] * (count - 1))
            state.setdefault("names", ["x₁", "x₂", "x₃"][:count])
        super().__init__(*unnamed, **state)
