"""A digit that is wrong in a stored output is found, wherever it stands."""

import re
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


def test_a_second_refresh_changes_nothing_and_no_other_notebook(
    notebook: Path, tmp_path: Path
):
    before = notebook.read_bytes()
    other = Path(shutil.copy(notebook, tmp_path))
    other.write_text(notebook.read_text("utf-8").replace("1.125", "9"))
    main([str(notebook)])
    assert notebook.read_bytes() == before
    assert "z = -9" in other.read_text("utf-8")
    with pytest.raises(SystemExit, match="no such notebook"):
        main([str(tmp_path / "nowhere.ipynb")])


def test_stored_outputs_hold_text_and_nothing_else(notebook: Path):
    text = notebook.read_text(encoding="utf-8")
    assert "<nn-figure" in text
    assert "z = -1.125" in text
    assert "widget-view" not in text
    assert not nbformat.reads(text, as_version=4).cells[-1].outputs
    assert text.endswith("}\n")


WRONG = {
    "z = -1.125": "z = -1.126",  # in what is printed
    "[0.6666666666666666, 0.25]": "[0.6666666666666667, 0.25]",
    "Neuron(w=[7.0, 3.0], b=-0.375": "Neuron(w=[7.0, 3.0], b=-0.374",
}


def test_wrong_digits_are_found_one_by_one_and_nothing_else(notebook: Path):
    text = notebook.read_text(encoding="utf-8")
    for right, wrong in WRONG.items():
        assert right in text
        text = text.replace(right, wrong)
    planted = notebook.with_name("planted.ipynb")
    planted.write_text(text, encoding="utf-8")
    failed = compared(notebook.parent)
    assert {Path(name).name for name, _ in failed} == {planted.name}
    assert [cell for _, cell in failed] == ["1", "2", "3"]


def compared(folder: Path) -> list[tuple[str, str]]:
    """Run and compare notebooks as `make test` does; return what failed."""
    options = ["-c", ROOT / "pyproject.toml", "--rootdir", folder, "-rf"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--nbval", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    count = 2 * len(CELLS)
    assert f"{len(WRONG)} failed, {count - len(WRONG)} passed" in done.stdout
    return re.findall(r"^FAILED (\S+)::Cell (\d+)", done.stdout, re.MULTILINE)
