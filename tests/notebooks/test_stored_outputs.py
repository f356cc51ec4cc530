"""A digit that is wrong in a stored output is found, wherever it stands."""

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from . import ROOT
from .refresh import VARIES, main, refresh, tidied, written

CELLS = {
    "imports": "from nnlib.figures import Neuron",
    "printed": "print('z =', 7 * 0.125 - 2)",
    "value": "[2 / 3, 0.25]",
    "figure": "Neuron(b=-0.375)",
    "timing": "import time\nprint(time.perf_counter_ns(), 'ns')",
}


@pytest.fixture(scope="module")
def notebook(tmp_path_factory) -> Path:
    """Return a small notebook with the outputs that `refresh` stores."""
    path = tmp_path_factory.mktemp("notebook") / "small.ipynb"
    node = tidied(new_notebook())
    for name, source in CELLS.items():
        node.cells.append(new_code_cell(source, id=name))
    node.cells[-1].metadata["tags"] = [VARIES]
    path.write_text(written(node), encoding="utf-8")
    assert refresh(path)
    return path


def compare(path: Path) -> subprocess.CompletedProcess:
    """Run the cells of a notebook and compare, as `make test` does."""
    options = ["-c", ROOT / "pyproject.toml", "--rootdir", path.parent]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--nbval", path],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_second_refresh_changes_nothing(notebook: Path):
    before = notebook.read_bytes()
    assert not refresh(notebook)
    assert notebook.read_bytes() == before


def test_only_the_notebook_that_is_named_is_run(notebook: Path, tmp_path):
    other = shutil.copy(notebook, tmp_path)
    Path(other).write_text(notebook.read_text("utf-8").replace("1.125", "9"))
    main([str(notebook)])
    assert "z = -9" in Path(other).read_text("utf-8")
    with pytest.raises(SystemExit, match="no such notebook"):
        main([str(tmp_path / "nowhere.ipynb")])


def test_stored_outputs_hold_text_and_nothing_else(notebook: Path):
    text = notebook.read_text(encoding="utf-8")
    assert "<nn-figure" in text
    assert "z = -1.125" in text
    assert "widget-view" not in text
    assert not nbformat.reads(text, as_version=4).cells[-1].outputs
    assert text.endswith("}\n")


def test_what_was_stored_is_what_comes_out(notebook: Path):
    done = compare(notebook)
    assert done.returncode == 0, done.stdout
    assert f"{len(CELLS)} passed" in done.stdout


def test_wrong_digits_are_found_one_by_one(notebook: Path, tmp_path: Path):
    text = notebook.read_text(encoding="utf-8")
    for right, wrong in {
        "z = -1.125": "z = -1.126",  # in what is printed
        "[0.6666666666666666, 0.25]": "[0.6666666666666667, 0.25]",
        "Neuron(w=[7.0, 3.0], b=-0.375": "Neuron(w=[7.0, 3.0], b=-0.374",
    }.items():
        assert right in text
        text = text.replace(right, wrong)
    planted = tmp_path / "planted.ipynb"
    planted.write_text(text, encoding="utf-8")
    done = compare(planted)
    assert done.returncode == 1
    assert "3 failed, 2 passed" in done.stdout
