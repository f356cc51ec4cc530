"""What the figure must show: the answers, and how far off a guess is."""


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    if not state["shown"]:
        return {}
    truths, guesses = state["truths"], state["guesses"]
    off = [abs(a - b) for a, b in zip(truths, guesses, strict=True)]
    shows = {"truth": truths, "off": off}
    if len(truths) == 1:
        shows |= {"said": guesses, "found": truths}
        if off == [0]:
            del shows["off"]
    return shows
