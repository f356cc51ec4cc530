"""Fold hidden code and hidden outputs in boxes of our own.

A hidden output is a prediction to be opened; hidden code is only folded.
Jupyter's `<details>` names itself "Toggle hidden content" to screen readers
whatever it says to the eye; this one has a single text for both.
"""

from html import escape

from myst_nb.sphinx_ import HideCodeCellNode


def visit(self, node):
    """Open a closed box with its prompt on it."""
    kind = "folded" if "above-input" in node["classes"] else "predict"
    prompt = escape(node["prompt_show"])
    self.body.append(f'<details class="{kind}"><summary>{prompt}</summary>\n')


def depart(self, node):
    """Close the box."""
    self.body.append("</details>\n")


def setup(app):
    """Take the place of myst-nb's own box."""
    app.add_node(HideCodeCellNode, override=True, html=(visit, depart))
