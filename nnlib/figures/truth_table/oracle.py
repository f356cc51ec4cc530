"""What the figure must show, as `nnlib` computes it."""

from nnlib import count_mistakes, truth_table, weighted_sum


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    w, b = state["w"], state["b"]
    X, y = truth_table(state["gate"])
    return {
        "row-z": [weighted_sum(x, w, b) for x in X],
        "right": [4 - count_mistakes(X, y, w, b)],
    }


def show_that_xor_cannot_be(hand):
    hand.set({"gate": "XOR"})
    hand.click("summary")
    hand.set({"firing": "w1+w2+2b>0", "silent": "w1+w2<=0"})
    assert "Not yet" in hand.text(".nn-verdict")
    hand.set({"silent": "w1+w2+2b<=0"})
    assert "cannot" in hand.text(".nn-verdict")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "01-and": {"gate": "AND", "w.0": 1, "w.1": 1, "b": -1.5},
    "01-or": {"gate": "OR", "w.0": 1, "w.1": 1, "b": -0.5},
    "01-nand": {"gate": "NAND", "w.0": -1, "w.1": -1, "b": 1.5},
    "01-xor": show_that_xor_cannot_be,
}


# What each praise says in digits, and that what it compares is so.
says = {
    "01-and": lambda state: [0],
    "01-or": lambda state: [0],
    "01-xor": lambda state: [3],
}
