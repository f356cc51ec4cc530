"""A stand-in for IPython's display."""

import sys


def display(*things, raw=False):
    """Show things below the cell."""
    sys.modules["__main__"].display(*things, raw=raw)


class events:  # noqa: N801  matplotlib's name for it
    """What IPython tells of a cell; here `nnpage.runner` sees to it."""

    @staticmethod
    def register(event, act):
        """Tell nothing."""
