"""A digit that is wrong in a stored output is found, wherever it stands."""

import shutil
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from jupyter_cache import get_cache
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from . import ROOT
from .refresh import VARIES, main, refresh, tidied, written

# Those that the build of the book runs; pytest --nbval runs the others.
BUILT = sorted(
    path
    for name in ("book", "chapters")
    for path in ROOT.glob(f"{name}/*.ipynb")
)

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


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def differing(stored: NotebookNode, ran: NotebookNode) -> list[str]:
    """Return the ids of cells whose stored outputs are not those of a run."""
    pairs = zip(code_of(stored), code_of(tidied(ran)), strict=True)
    return [one.id for one, other in pairs if one.outputs != other.outputs]


def code_of(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_wrong_digits_are_found_one_by_one_and_nothing_else(notebook: Path):
    text = notebook.read_text(encoding="utf-8")
    for right, wrong in WRONG.items():
        assert right in text
        text = text.replace(right, wrong)
    planted = nbformat.reads(text, as_version=4)
    assert differing(planted, read(notebook)) == ["printed", "value", "figure"]
    assert differing(read(notebook), read(notebook)) == []


@pytest.fixture(scope="module")
def built() -> Callable[[Path], NotebookNode]:
    """Return a function that finds a notebook as the book's build ran it."""
    from nnbook.fingerprint import behind_outputs, fingerprint

    name = fingerprint(ROOT, behind_outputs(ROOT))
    folder = ROOT / "_build" / ".jupyter_cache" / name
    if not folder.is_dir():
        pytest.fail("The book is not built as it is now. Run `make book`.")
    cache = get_cache(folder)

    def find(path: Path) -> NotebookNode:
        try:
            found = cache.match_cache_file(str(path))
        except KeyError:
            pytest.fail(f"{path.name} has changed since. Run `make book`.")
        return cache.get_cache_bundle(found.pk).nb

    return find


@pytest.mark.parametrize("path", BUILT, ids=lambda path: path.name)
def test_stored_outputs_are_those_of_the_build(built, path: Path):
    """The build has run every cell anew, since the library changed."""
    assert differing(read(path), built(path)) == []
