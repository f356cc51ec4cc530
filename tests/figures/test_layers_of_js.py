"""What the figures' JavaScript imports: no circle, and no arrow upwards."""

import re
from graphlib import TopologicalSorter
from pathlib import Path

from tests.js.node import SOURCES

ROOMS = SOURCES.parent
# Each may import what stands before it. A host brings figures to readers, the
# demo to authors.
LAYERS = ["computing", "drawing", "runtime", "hosts", "demo"]
# A room draws: it needs no runtime, and no other room but for these.
SHARED_BY_ROOMS = {
    "built_machine/machine.js": {
        "three_to_eight/threes.js": "the 3 that the book begins with"
    },
    "card_learning/learning.js": {
        "decision_line/perceptron-rule.js": "the same rule, with 64 inputs"
    },
    "card_learning/painting.js": {
        "three_to_eight/geometry.js": "the same pixels under the hand",
        "three_to_eight/painting.js": "the same brush, and the same keys",
        "three_to_eight/threes.js": "the 3 that the chapter begins with",
    },
    "guilty_knob/drawing.js": {
        "mended_digit/five.js": "the same 5",
        "mended_digit/geometry.js": "at the same place",
        "mended_digit/picture.js": "the same network",
        "mended_digit/step.js": "which says the same",
        "mended_digit/tried.js": "one wire of it turned",
    },
    "guilty_knob/hand.js": {
        "mended_digit/tried.js": "the wires, by their numbers"
    },
    "rain/drawing.js": {
        "two_knobs/landscapes.js": "the same landscapes, with more balls"
    },
    "stretched_digit/drawing.js": {
        "draw_digit/pad.js": "the same pen, and the same keys"
    },
    "deep_costs/drawing.js": {
        "gradient_depth/deep.js": "the same deep networks, while they learn"
    },
    "staircase/drawing.js": {
        "fit_probability/fit.js": "the mean surprise of the same emails"
    },
    "fit_probability/drawing.js": {
        "bets/tower.js": "the same tower of surprise"
    },
    "xor_learning/drawing.js": {
        "xor_space/xor.js": "the same two squares, while they are learned"
    },
}
COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
IMPORT = re.compile(
    r"""^(?:import|export)\b(?:[^"';(]*\bfrom)?\s*["']([^"']+)["'];$"""
    r"""|\bimport\(["']([^"']+)""",
    re.MULTILINE,
)


def modules():
    """Return every module, by its path from the rooms, with its text."""
    files = [*ROOMS.glob("*/*.js"), *SOURCES.glob("*/*.js")]
    files += SOURCES.glob("hosts/*.mjs")
    built = SOURCES / "dist", SOURCES / "node_modules"
    return {
        file.relative_to(ROOMS).as_posix(): file.read_text("utf-8")
        for file in files
        if not any(folder in file.parents for folder in built)
    }


def imported(name, text):
    """Return what a module imports: paths of modules, names of packages."""
    names = [
        one or other for one, other in IMPORT.findall(COMMENT.sub("", text))
    ]
    return [
        (ROOMS / name).parent.joinpath(one).resolve().relative_to(ROOMS)
        if one.startswith(".")
        else one
        for one in names
        if not one.endswith(".json")
    ]


def faults(files):
    """Return a sentence for each import that should not be."""
    return [
        f"{name} imports {other}"
        for name, text in files.items()
        for other in imported(name, text)
        if not _may(name, other)
    ]


def _may(name, other):
    """Whether one module may import the other, or a package."""
    home, *inside = Path(name).parts
    if isinstance(other, str):
        return home == "js" and (other[:5] != "node:" or inside[0] == "hosts")
    if other.parts[0] != "js":
        own = home != "js" and other.parts[0] == home
        return own or other.as_posix() in SHARED_BY_ROOMS.get(name, {})
    layer = LAYERS.index(other.parts[1])
    highest = LAYERS.index(inside[0]) if home == "js" else 1
    return layer <= highest


def test_imports_run_down_and_rooms_keep_to_themselves():
    files = modules()
    assert len(files) > 80
    assert faults(files) == []


def test_no_import_runs_in_a_circle():
    files = modules()
    graph = {
        name: {str(other) for other in imported(name, text)}
        for name, text in files.items()
    }
    order = [*TopologicalSorter(graph).static_order()]  # CycleError names it
    assert set(files) <= set(order)


def test_every_module_that_is_imported_is_there():
    files = modules()
    wanted = {
        other.as_posix()
        for name, text in files.items()
        for other in imported(name, text)
        if isinstance(other, Path)
    }
    assert wanted <= set(files)


def test_what_the_rules_forbid_is_found():
    files = modules()
    forbidden = {
        "js/computing/neuron.js": "../drawing/html.js",
        "js/drawing/html.js": "../runtime/frame.js",
        "js/runtime/frame.js": "../../neuron/drawing.js",
        "js/runtime/mount.js": "../hosts/page.js",
        "golf/drawing.js": "../js/runtime/frame.js",
        "neuron/drawing.js": "../golf/drawing.js",
        "gears/chain.js": "d3-array",
        "js/drawing/line.js": "node:fs",
    }
    for name, other in forbidden.items():
        line = f'import {{ x }} from "{other}";\n'
        (fault,) = faults(files | {name: line + files[name]})
        assert fault.startswith(f"{name} imports ")
