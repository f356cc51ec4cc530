"""What importing the library needs, and what it leaves alone."""

import subprocess
import sys

import pytest

# A finder that says no, as on a machine with NumPy alone.
BARE = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"matplotlib", "ipywidgets", "anywidget",
                                  "tqdm", "traitlets", "IPython"}:
            raise ImportError(f"no {name} here")
sys.meta_path.insert(0, Absent())
"""


def run(code):
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_numpy_is_enough():
    run(BARE + """
import nnlib
X, y = nnlib.party()
net = nnlib.Sequential(nnlib.Linear.of([[0.0]] * 3, [0.0]))
descend = nnlib.SGD(net.parameters(), 0.1)
nnlib.fit(net, X, y, nnlib.MSELoss(), descend, epochs=1)
""")  # fmt: skip


def test_plots_say_what_they_need():
    assert "plots need the package matplotlib" in run(BARE + """
from nnlib import plots
try:
    plots.loss_curves({"loss": [1]})
except ImportError as error:
    print(error)
""")  # fmt: skip


@pytest.mark.parametrize("module", ["nnlib", "nnlib.plots"])
def test_nothing_heavy_is_imported(module):
    loaded = run(f"import sys, {module}; print(*sys.modules)").split()
    heavy = {"matplotlib", "ipywidgets", "anywidget", "tqdm", "scipy"}
    assert not heavy & set(loaded)


def test_all_lists_every_public_name():
    import nnlib

    public = {
        name
        for name, thing in vars(nnlib).items()
        if not name.startswith("_") and type(thing).__name__ != "module"
    }
    assert public == set(nnlib.__all__)
