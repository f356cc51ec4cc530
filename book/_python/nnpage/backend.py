"""What matplotlib draws with in the page: Agg, and the cell's output."""

from IPython.display import display
from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas

from .pictures import show_open

__all__ = ["FigureCanvas", "show"]


def show(*args, **kwargs):
    """Show the figures that are open below the cell."""
    show_open(display)
