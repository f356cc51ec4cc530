"""What the figure must show: what the counts say, pair by pair."""

from math import comb, floor


def pairs(state, stage, way):
    """Return the mistakes of each set, without the change and with it."""
    runs = state["runs"][stage] if stage < len(state["runs"]) else []
    if way >= len(runs):
        return []
    return list(zip(runs[0], runs[way], strict=False))


def shown(state):
    """Return which group is shown, and its pairs: the last, if it has none."""
    way = min(state["way"], len(state["ways"]) - 1)
    tried = [n for n in range(len(state["stages"])) if pairs(state, n, way)]
    stage = state["stage"]
    if stage not in tried:
        stage = tried[-1] if tried else 0
    return stage, pairs(state, stage, way)


def chance(count, wins):
    """Return how likely a coin gives so many, or more from a half on."""
    far = range(wins, count + 1) if 2 * wins >= count else range(wins + 1)
    return sum(comb(count, k) for k in far) / 2**count


def tries(share):
    """Return of how few tries, 100 at least, a share is one or more."""
    count = 100
    while share * count < 1:
        count *= 10
    return f"{float(f'{share * count:.2g}'):g}"


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    stage, found = shown(state)
    fewer = sum(after < before for before, after in found)
    shows = {"fewer": [fewer], "sets": [len(found)]}
    if not found:
        return shows
    likely = chance(len(found), fewer)
    shows["mean"] = [
        str(floor(sum(side) / len(found) + 0.5))
        for side in zip(*found, strict=True)
    ]
    if likely >= 1e-6:
        shows["chance"] = [tries(likely)]
    if stage == 0 and 0 <= state["strong"] < len(found):
        shows["strong"] = list(found[state["strong"]])
    return shows
