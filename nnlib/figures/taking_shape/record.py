"""The replay of the training: made here, kept small.

``python -m nnlib.figures.taking_shape.record`` trains the network and writes
`record.js`. A test trains it again.
"""

import base64
import json
from pathlib import Path

import numpy as np

from nnlib import CrossEntropyLoss, softmax
from nnlib.data import digits

from .. import digit_net
from ..three_to_eight import THREE

FILE = Path(__file__).parent / "record.js"
NEURON = 11  # counted from 1
MOST = 127  # of the whole numbers that stand for weights


def trained():
    """Return the neuron's weights, the cost and the answers, by epochs."""
    X, y = digits()
    train = digit_net.rows()[0]
    loss = CrossEntropyLoss()
    weights, costs, answers = [], [], []

    def watch(net):
        weights.append(net[0].weight[:, NEURON - 1].copy())
        costs.append(loss(net(X[train] / 16), y[train]))
        answers.append(softmax(net([np.array(THREE) / 16]))[0])

    digit_net.trained(watch)
    return np.array(weights), np.array(costs), np.array(answers)


def packed(weights, costs, answers):
    """Return the replay in so few digits, as it is shipped."""
    scale = float(f"{np.abs(weights).max() / MOST:.9g}")
    whole = np.rint(weights / scale).astype(np.int8).tobytes()
    return {
        "scale": scale,
        "weights": base64.b64encode(whole).decode(),
        "costs": np.round(costs, 4).tolist(),
        "answers": np.round(answers, 6).tolist(),
    }


def shipped():
    """Return the replay as the figure has it."""
    text = FILE.read_text(encoding="utf-8")
    kept = json.loads(text[text.index("{") : text.rindex("}") + 1])
    whole = np.frombuffer(base64.b64decode(kept["weights"]), np.int8)
    return (
        kept["scale"] * whole.reshape(-1, 64),
        np.array(kept["costs"]),
        np.array(kept["answers"]),
    )


if __name__ == "__main__":
    text = json.dumps(packed(*trained()))
    FILE.write_text(
        "/** Made by `python -m nnlib.figures.taking_shape.record`. */\n"
        f"export const RECORD = {text};\n",
        encoding="utf-8",
        newline="\n",
    )
