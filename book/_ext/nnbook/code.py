"""Mark in a block of code only what the style sheet colours.

Pygments wraps every name, comma and space into an element of its own; they
would be a tenth of a page's weight.
"""

import re
from pathlib import Path

from pygments.formatters import HtmlFormatter
from pygments.token import STANDARD_TYPES, Text
from sphinx.highlighting import PygmentsBridge

STYLES = Path(__file__).parents[2] / "_style" / "6-code.css"
COLOURED = set(re.findall(r"\.([a-z][a-z0-9]?)\b", STYLES.read_text("utf-8")))


class Sparse(HtmlFormatter):
    """Writes as plain text all that has no style."""

    def format_unencoded(self, tokensource, outfile):
        """Write the code, fewer elements in it."""
        tokens = (
            (kind if STANDARD_TYPES.get(kind) in COLOURED else Text, text)
            for kind, text in tokensource
        )
        super().format_unencoded(tokens, outfile)


def setup(app):
    """Take the place of Sphinx's formatter."""
    PygmentsBridge.html_formatter = Sparse
