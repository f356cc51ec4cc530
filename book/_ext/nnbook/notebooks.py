"""Fold hidden code and hidden outputs in boxes of our own.

A hidden output is a prediction to be opened; hidden code is only folded.
Jupyter's `<details>` names itself "Toggle hidden content" to screen readers
whatever it says to the eye; this one has a single text for both.

What a cell prints is shown as it was printed.
"""

from html import escape

from myst_nb.core import render
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.errors import ExtensionError

from nnbook.boxes import name_of


def join_streams(outputs):
    """Join what a kernel sent in pieces; where it cuts is chance.

    MyST-NB's own way ends each piece with a line break, wherever it was cut.
    """
    joined = []
    for output in outputs:
        last = joined[-1] if joined else {}
        if "name" in output and last.get("name") == output["name"]:
            last["text"] += output["text"]
        else:
            joined.append(output.copy())
    return joined


def visit(self, node):
    """Open a closed box with its prompt on it."""
    kind = "folded" if "above-input" in node["classes"] else "predict"
    prompt = escape(node["prompt_show"])
    self.body.append(
        f'<details id="{name_of(node)}" class="{kind}">'
        f"<summary>{prompt}</summary>\n"
    )


def depart(self, node):
    """Close the box."""
    self.body.append("</details>\n")


def setup(app):
    """Take the place of myst-nb's own box, and of its way to join."""
    if not hasattr(render, "coalesce_streams"):
        raise ExtensionError("MyST-NB joins streams elsewhere than expected.")
    render.coalesce_streams = join_streams
    app.add_node(HideCodeCellNode, override=True, html=(visit, depart))
