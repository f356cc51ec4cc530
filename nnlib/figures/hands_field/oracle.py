"""What the figure must show, as NumPy counts it."""

import numpy as np

from . import SIGNS, book


def signs(said):
    """Return the answers' signs and those of how sure they are."""
    text = book().get(said, said)
    return text[::SIGNS], [
        text[i + 1 : i + SIGNS] for i in range(0, len(text), SIGNS)
    ]


def lit(said):
    """Return which drawings are read right."""
    answers = np.array(list(signs(said)[0]), dtype=str)
    return answers == np.array([str(n % 10) for n in range(len(answers))], str)


def read(said, chosen):
    """Return the digit that a drawing was read as, if it is one."""
    sign = signs(said)[0][chosen : chosen + 1]
    return sign if sign and sign in "0123456789" else "?"


def sure(said, chosen):
    """Return how sure a reading is, if two digits say so."""
    found = signs(said)[1]
    pair = found[chosen] if chosen < len(found) else ""
    if len(pair) < 2 or any(sign not in "0123456789" for sign in pair):
        return "?"
    return "over 99" if pair == "99" else str(int(pair))


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    said = state["said"]
    stage = min(state["stage"], len(said)) - 1
    now = lit(said[stage]) if said else lit("")
    right, count = int(now.sum()), len(now)
    found = {"right": [right], "all": [count]}
    asked = state["asks"] and stage < len(said) - 1
    guess = min(state["guess"], count)
    if stage > 0 and not asked:
        was = lit(said[stage - 1])[:count]
        was = np.pad(was, (0, count - len(was)))
        found["gained"] = [int((now & ~was).sum())]
        found["lost"] = [int((was & ~now).sum())]
        if state["asks"] and state["guess"]:
            found["said"] = [state["guess"]]
    if asked and guess:
        found["apart"] = [abs(guess - right)]
    chosen = min(state["chosen"], count) - 1
    if chosen >= 0:
        found["read"] = [read(said[stage], chosen)]
        found["sure"] = [sure(said[stage], chosen)]
        if stage > 0:
            found["before"] = [read(one, chosen) for one in said[:stage]]
    return found
