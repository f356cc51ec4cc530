"""What the figure must show: what the lists hold where they are read."""


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    runs = state["runs"]
    here = min(state["at"], longest(runs) - 1)
    chosen = runs[min(state["chosen"], len(runs) - 1)]
    around = [
        spread[here]
        for run, spread in zip(runs, state["spreads"], strict=False)
        if here < min(len(run), len(spread))
    ]
    return {
        **({"spread": around} if around else {}),
        "value": [run[min(here, len(run) - 1)] for run in runs],
        "where": [place(state, chosen.index(min(chosen)))],
        "lowest": [min(chosen)],
    }


def longest(runs):
    """Return how many values the longest run has."""
    return max(map(len, runs))


def place(state, n):
    """Return where on the axis the values of this number stand."""
    if len(state["places"]) >= longest(state["runs"]):
        return state["places"][n]
    return state["first"] + n * state["every"]


# What a slider says where that is not its number.
said = {"at": lambda state: place(state, state["at"])}
