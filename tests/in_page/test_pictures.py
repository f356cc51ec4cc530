"""Which cells ask for matplotlib, and what a page is sent of its figures."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT
from tests.in_page.stored import sent

sys.path.insert(0, str(ROOT / "book" / "_python"))

from nnpage import pictures
from nnpage.said import NO_PICTURES, NOT_ASKED, said

PLOT = "import matplotlib.pyplot as plt"


@pytest.mark.parametrize(
    "source",
    [
        "import matplotlib",
        PLOT,
        "from matplotlib import pyplot as plt",
        "from matplotlib.pyplot import plot",
        "import numpy as np, matplotlib.pyplot",
        "def draw():\n    from mpl_toolkits import mplot3d",
        "import nnlib.plots",
        "from nnlib import Linear, plots",
        "from nnlib.plots import images",
    ],
)
def test_these_ask_for_matplotlib(source):
    assert pictures.asks(source)


@pytest.mark.parametrize(
    "source",
    [
        "import nnlib",
        "from nnlib import Linear",
        "from . import plots",
        "import matplotlib_inline",
        "plt.plot([1])",
        "'import matplotlib'  # import matplotlib",
        "import matplotlib as",
    ],
)
def test_these_do_not(source):
    assert not pictures.asks(source)


@pytest.fixture(scope="module")
def drawn(in_page):
    """Run cells; return what the page is sent of the last."""

    def run(*sources):
        script = Path(__file__).with_name("drawn.py")
        done = subprocess.run(
            [sys.executable, script, in_page],
            input=json.dumps(sources),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        heard = json.loads(done.stdout)
        return [one for one in heard if one["say"] not in ("step", "done")]

    return run


def shown(messages: list[dict]) -> list[str]:
    """Return what is printed and shown, of pictures their words."""
    found = []
    for kind, text in sent(messages):
        image = BeautifulSoup(kind or "", "html.parser").img
        found.append(f"[{image['alt']}]" if image else text)
    return found


def test_a_figure_is_shown_once_with_its_words(drawn):
    told = drawn(
        f"{PLOT}\nimport sys\n"
        "plt.plot([0, 1]); plt.title('$a_1$ & \"b\"'); plt.xlabel('epoch')\n"
        "plt.show()\nprint('between')\n"
        "fig, ax = plt.subplots()\nprint('after')\nfig",
    )
    assert shown(told) == [
        '[a_1 & "b"; x: epoch]', "between\nafter\n",
        "[A picture by matplotlib]",
    ]  # fmt: skip


def test_what_is_open_is_shown_at_the_end_even_of_a_cell_that_fails(drawn):
    told = drawn(f"{PLOT}\nplt.plot([0, 1]); plt.title('a')\n1 / 0")
    assert shown(told) == ["[a]", "ZeroDivisionError: division by zero"]


def test_a_figure_is_closed_with_its_cell_and_can_be_drawn_on(drawn):
    cells = [PLOT, "fig, ax = plt.subplots()", "ax.set_title('later')"]
    assert shown(drawn(*cells, "plt.get_fignums(), fig")) == [
        "([], <Figure size 640x480 with 1 Axes>)"
    ]
    assert shown(drawn(*cells, "display(fig)")) == ["[later]"]


def test_a_picture_is_sharp_and_as_large_as_matplotlib_says(drawn):
    [told] = drawn(
        f"{PLOT}\nplt.figure(figsize=(4, 3)).add_axes((0, 0, 1, 1));"
    )
    image = BeautifulSoup(told["bundle"]["text/html"], "html.parser").img
    assert image["src"].startswith("data:image/svg+xml;base64,")
    assert 400 <= int(image["width"]) <= 500
    [told] = drawn(
        f"{PLOT}\nimport numpy as np\nrng = np.random.default_rng(1)\n"
        "plt.scatter(*rng.normal(size=(2, 9000)));",
    )
    image = BeautifulSoup(told["bundle"]["text/html"], "html.parser").img
    assert image["src"].startswith("data:image/png;base64,")


def test_the_library_s_plots_are_shown(drawn):
    told = drawn(
        "import numpy as np\nfrom nnlib import plots",
        "plots.images(np.eye(4)).set_title('four');",
    )
    assert shown(told) == ["[four]"]


@pytest.mark.parametrize("offered", [True, False])
def test_where_there_is_none_a_sentence_says_why(offered, monkeypatch):
    monkeypatch.setattr(pictures, "offered", offered)
    monkeypatch.delitem(sys.modules, "matplotlib", raising=False)
    error = ImportError("plots need the package matplotlib: install it first")
    hint = NOT_ASKED if offered else NO_PICTURES
    assert said(error, "")["hint"] == hint
    other = ModuleNotFoundError("No module named 'torch'")
    assert "For other packages" in said(other, "")["hint"]
