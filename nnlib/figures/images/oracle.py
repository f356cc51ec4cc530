"""What the figure must show, as `nnlib` computes it."""

import numpy as np


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    if not state["entries"]:
        return {}
    chosen = min(state["chosen"], len(state["images"])) - 1
    image = np.reshape(state["images"][chosen], (8, 8))
    row, column = np.unravel_index(state["at"], (8, 8))
    return {
        "row": [row + 1],
        "column": [column + 1],
        "place": [state["at"]],
        "entry": [image[row, column]],
    }


def name_of_chosen(state):
    """Return the number that stands below the chosen image."""
    chosen = min(state["chosen"], len(state["images"])) - 1
    name = state["names"][chosen].partition(":")[0] if state["names"] else ""
    return float(name) if name else chosen + 1


# What a slider says of its value.
said = {"chosen": name_of_chosen}


def point_at_42(hand):
    hand.click("[data-pixel='42']")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "07-entry": point_at_42,
}


# What each praise says in digits, and that what it compares is so.
says = {
    "07-entry": lambda state: [5, 8, 2, 42],
}
