"""What the figure must show: what the lists hold where they are read."""


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    runs, places = state["runs"], state["places"]
    longest = max(map(len, runs))
    here = min(state["at"], longest - 1)
    chosen = runs[min(state["chosen"], len(runs) - 1)]
    n = chosen.index(min(chosen))
    counted = state["first"] + n * state["every"]
    return {
        "value": [run[min(here, len(run) - 1)] for run in runs],
        "where": [places[n] if len(places) >= longest else counted],
        "lowest": [min(chosen)],
    }
