"""What the figure must show: what the lists hold where they are read."""


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    runs, guesses = state["runs"], state["guesses"]
    asked = runs[state["asked"]] if state["asked"] < len(runs) else []
    is_asked = len(guesses) > 0 and len(guesses) == len(asked)
    if is_asked and not state["shown"]:
        return {}
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
        **(furthest(state, guesses, asked) if is_asked else {}),
    }


def furthest(state, guesses, truths):
    """Return where a guess is off by most, if any is off."""
    off = [abs(a - b) for a, b in zip(guesses, truths, strict=True)]
    n = off.index(max(off))
    if off[n] == 0:
        return {}
    return {
        "off-at": [place(state, n)],
        "said": [guesses[n]],
        "true": [truths[n]],
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
