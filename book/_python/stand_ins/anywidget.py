"""A stand-in for anywidget in the page: a figure is its own HTML element."""

from traitlets import Any, HasTraits


class AnyWidget(HasTraits):
    """Traits that can be watched; the page draws them."""

    layout = Any()

    def on_msg(self, callback):
        """Nobody sends anything."""

    def _repr_mimebundle_(self, **kwargs):
        return {}
