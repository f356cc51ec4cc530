"""A stand-in for what the book's figures take from ipywidgets."""

widget_serialization = {}


def __getattr__(name):
    raise AttributeError(
        f"ipywidgets.{name} is not in the page's Python. "
        "Run the chapter in JupyterLab to use it."
    )
