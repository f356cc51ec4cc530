"""Who imports whom in nnlib: no circle, and no import from above.

Every import counts, at the top of a file or inside a function: it ties two
files together all the same. What Python does by itself, running a package's
`__init__` before its modules, does not count, or each package would be a
circle with its own modules.
"""

import ast
import itertools
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# From below to above; who stands lower may not import from higher up. The
# longest name that fits says where a module stands.
FLOORS = [
    ["nnlib.*"],  # the library's own files
    ["nnlib"],  # its face, which may import all of them
    ["nnlib.figures"],
    ["nnlib.grading", "nnlib.grading.secret"],
    ["nnlib.grading.assignment"],
    ["nnlib.grading.sandbox"],
    ["nnlib.grading.intake"],
    ["nnlib.grading.grade"],
    ["nnlib.grading.run"],
    ["nnlib.grading.export"],
    ["nnlib.grading.desk"],
    ["nnlib.grading.publish"],
    ["nnlib.grading.cli"],
]
# These two know nothing of each other.
APART = ("nnlib.figures", "nnlib.grading")

Graph = dict[str, set[str]]


def modules(root: Path, package: str) -> dict[str, Path]:
    """Return the files of a package, by the names they are imported under."""
    found = {}
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if "node_modules" not in parts:
            found[".".join(parts).removesuffix(".__init__")] = path
    return found


def imported(name: str, path: Path, known: set[str]) -> Iterator[str]:
    """Yield the modules that a file imports, of those that are known."""
    home = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = home.split(".")[: 1 - node.level or None]
            base = [*above, node.module] if node.level else [node.module]
            source = ".".join(filter(None, base))
            for each in node.names:
                whole = f"{source}.{each.name}"
                yield whole if whole in known else source


def graph(root: Path = ROOT, package: str = "nnlib") -> Graph:
    """Return which module imports which."""
    files = modules(root, package)
    known = set(files)
    return {
        name: (set(imported(name, path, known)) & known) - {name}
        for name, path in files.items()
    }


def circle(found: Graph) -> str:
    """Return a sentence that names a circle; empty if there is none."""
    try:
        TopologicalSorter(found).prepare()
    except CycleError as error:
        # It lists who is imported first.
        names = " → ".join(reversed(error.args[1]))
        return f"These modules import one another in a circle: {names}"
    return ""


def floor(name: str) -> int:
    """Return the number of the floor that a module stands on."""
    places = {each: n for n, names in enumerate(FLOORS) for each in names}
    if name in places:
        return places[name]
    inside = [each for each in places if name.startswith(f"{each}.")]
    longest = max(inside, key=len)
    return places["nnlib.*" if longest == "nnlib" else longest]


def upward(found: Graph) -> list[str]:
    """Return a sentence for each import from above."""
    return [
        f"{name} imports {other}, which stands above it"
        for name, others in found.items()
        for other in sorted(others)
        if floor(other) > floor(name)
    ]


def test_no_circle():
    said = circle(graph())
    assert not said, said


def test_nothing_imports_from_above():
    said = upward(graph())
    assert not said, "; ".join(said)


def test_figures_and_the_grader_know_nothing_of_each_other():
    for name, others in graph().items():
        for mine, other in (APART, APART[::-1]):
            if name.startswith(mine):
                met = [each for each in others if each.startswith(other)]
                assert not met, f"{name} imports {', '.join(met)}"


def test_every_room_of_the_grader_has_its_floor():
    rooms = {
        ".".join(name.split(".")[:3])
        for name in graph()
        if name.startswith("nnlib.grading.")
    }
    assert rooms <= {each for names in FLOORS for each in names}


def test_the_worker_needs_nothing_but_python():
    """It is put into the sandbox alone, with a piece of IPython."""
    home = "nnlib.grading.sandbox.worker"
    inside = {
        name: path
        for name, path in modules(ROOT, "nnlib").items()
        if name.startswith(home)
    }
    assert len(inside) > 4
    for name, path in inside.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1, f"{name} reaches out of the worker"
                continue
            told = [node.module] if isinstance(node, ast.ImportFrom) else []
            if isinstance(node, ast.Import):
                told = [each.name for each in node.names]
            for each in told:
                top = each.partition(".")[0]
                others = {"numpy", "IPython"}
                allowed = top in sys.stdlib_module_names or top in others
                assert allowed, f"{name} imports {each}"


TREES = {
    "two files": (
        {"a": "from p import b", "b": "import p.a"},
        "p.a → p.b → p.a",
    ),
    "relative, in a function": (
        {"a": "from . import b", "b": "def f():\n    from .a import x"},
        "p.a → p.b → p.a",
    ),
    "through packages": (
        {
            "q/__init__": "from .one import x",
            "q/one": "from ..a import y",
            "a": "from .q import x",
        },
        "p.a → p.q → p.q.one → p.a",
    ),
    "none": ({"a": "from p import b", "b": "import json", "q/c": ""}, ""),
}


@pytest.mark.parametrize("name", TREES)
def test_a_circle_is_found_and_named(tmp_path, name):
    files, said = TREES[name]
    for path, source in {"__init__": "", **files}.items():
        file = tmp_path / "p" / f"{path}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source)
    found = circle(graph(tmp_path, "p"))
    if not said:
        assert found == ""
        return
    names = found.rpartition(": ")[2].split(" → ")
    assert names[0] == names[-1]
    turned = said.split(" → ")
    # Where a circle begins does not matter.
    assert set(itertools.pairwise(names)) == set(itertools.pairwise(turned))


def test_an_import_from_above_is_found_and_named():
    found = {"nnlib.train": {"nnlib.figures.base"}, "nnlib.grading.run": set()}
    assert upward(found) == [
        "nnlib.train imports nnlib.figures.base, which stands above it"
    ]
    assert not upward({"nnlib": {"nnlib.train"}})
    assert upward({"nnlib.grading.sandbox.kind": {"nnlib.grading.cli"}})
    assert upward({"nnlib.neuron": {"nnlib"}})
