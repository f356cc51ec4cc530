"""Pictures by matplotlib: which cells ask for them, and how the page has them.

The pack with matplotlib is loaded when a cell that asks for it is to run. This
module is there before; `backend` is what matplotlib then draws with.
"""

import ast
import base64
import importlib
import io
import os
import re
import sys
from collections.abc import Iterator
from html import escape

from .names import draws
from .needs import parsed

# A picture is SVG: as sharp as the page's letters, made in half the time that
# a PNG of twice its size takes, and smaller for most that `nnlib.plots` draws.
# Only of thousands of points, or of an image of noise, is a PNG smaller.
LARGE = 200_000  # bytes of SVG from which on PNG is tried, too
SHARP = 2  # dots of what is no line, for each of the page's
# What the pack has whole and the page has only a few lines of.
STAND_INS = ("html", "numpy.ma")

offered = False  # whether the page has the pack; `begin` is told


def are_missing(words: str) -> bool:
    """Whether what an import says is that there is no matplotlib."""
    return "matplotlib" in words and "matplotlib" not in sys.modules


def asks(source: str) -> bool:
    """Whether code imports matplotlib, or what draws with it."""
    return any(map(draws, imported(parsed(source))))


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the whole names of what code imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{one.name}" for one in node.names)


def take_place() -> None:
    """Let what the pack has take the place of what stood in for it."""
    home = os.path.dirname(os.path.dirname(__file__))
    importlib.__path__.append(os.path.join(home, "importlib"))
    for name in STAND_INS:
        os.remove(importlib.import_module(name).__file__)
        del sys.modules[name]
    for name in STAND_INS:
        importlib.import_module(name)


def is_picture(thing: object) -> bool:
    """Whether it is a figure of matplotlib's."""
    module = sys.modules.get("matplotlib.figure")
    return bool(module) and isinstance(thing, module.Figure)


def bundle(figure) -> dict[str, str]:
    """Return how the page shows a figure: as an image, with words for it."""
    svg, told = saved(figure, "svg"), words(figure)
    kind, content = "svg+xml", svg
    if len(svg) > LARGE:
        png = saved(figure, "png")
        kind, content = min(("png", png), (kind, svg), key=lambda c: len(c[1]))
    points = re.search(rb'width="([\d.]+)pt" height="([\d.]+)pt"', svg)
    wide, tall = (float(n) / 72 * figure.dpi for n in points.groups())
    source = base64.b64encode(content).decode()
    image = (
        f'<img class="picture" alt="{escape(told)}" width="{wide:.0f}" '
        f'height="{tall:.0f}" src="data:image/{kind};base64,{source}">'
    )
    return {"text/html": image, "text/plain": told}


def saved(figure, kind: str) -> bytes:
    """Return a figure as a file, of which no margin is empty."""
    target, dpi = io.BytesIO(), SHARP * figure.dpi
    figure.savefig(target, format=kind, dpi=dpi, bbox_inches="tight")
    return target.getvalue()


def words(figure) -> str:
    """Return the words of a figure: its titles and its axes' labels."""
    found = [figure.get_suptitle()]
    for axes in figure.axes:
        titles = (axes.get_title(at) for at in ("left", "center", "right"))
        labels = {"x": axes.get_xlabel(), "y": axes.get_ylabel()}
        found += [*titles, *(f"{k}: {v}" for k, v in labels.items() if v)]
    told = "; ".join(text.replace("$", "") for text in found if text)
    return told or "A picture by matplotlib"


def close(figure) -> None:
    """Let pyplot draw no more on a figure: it has been shown."""
    if helpers := sys.modules.get("matplotlib._pylab_helpers"):
        helpers.Gcf.destroy_fig(figure)


def show_open(show) -> None:
    """Show each of pyplot's figures that are open, and close it."""
    if helpers := sys.modules.get("matplotlib._pylab_helpers"):
        for manager in helpers.Gcf.get_all_fig_managers():
            show(manager.canvas.figure)
        helpers.Gcf.destroy_all()


def reset() -> None:
    """Close all figures, and take back what was set."""
    if matplotlib := sys.modules.get("matplotlib"):
        matplotlib.rcdefaults()
    show_open(lambda figure: None)
