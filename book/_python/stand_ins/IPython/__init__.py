"""A stand-in for what the book, and matplotlib, ask of IPython."""

from . import display

version_info = (9, 0)  # matplotlib sets up older ones


def get_ipython():
    """Say that this is a notebook."""
    return display
