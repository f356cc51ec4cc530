"""A stand-in for what the book asks of IPython."""

from . import display


def get_ipython():
    """Say that this is a notebook."""
    return display
