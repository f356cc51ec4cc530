"""Programs for PyTorch and scikit-learn print what chapter 8 and 8b say.

They stand in the pages' Markdown, each with its output below it, and use
what the cells there have made. Then all numbers are compared, not only the
printed.
"""

import ast
import io
import json
import re
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import pytest
import torch

from nnlib import SGD, CrossEntropyLoss, Linear, Sequential, Sigmoid, fit

CHAPTERS = Path(__file__).parents[2] / "chapters"
CELLS = [
    "imports",
    "full-values",
    "full-forward",
    "full-backward",
    "full-steps",
    "digits-split",
    "first-layers",
    "mine-ten",
]
PROGRAM = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)
RATE, STEPS = 0.5, 10


def cells_of(page):
    """Return the cells of a page by their ids."""
    text = (CHAPTERS / f"{page}.ipynb").read_text(encoding="utf-8")
    return {cell["id"]: cell for cell in json.loads(text)["cells"]}


def made_by(cells, chosen):
    """Return the names that some of a page's cells make."""
    names = {}
    for name in chosen:
        tree = ast.parse("".join(cells[name]["source"]))
        tree.body = [
            node
            for node in tree.body
            if getattr(node, "module", "") != "nnlib.figures"
        ]
        with redirect_stdout(io.StringIO()):
            exec(compile(tree, name, "exec"), names)
    return names


def programs_in(cells):
    """Return pairs of a program and its output, in their order."""
    prose = [
        "".join(cell["source"])
        for cell in cells.values()
        if cell["cell_type"] == "markdown"
    ]
    return [pair for text in prose for pair in PROGRAM.findall(text)]


def run_all(programs, made):
    """Return the names after all programs, with what each printed."""
    names, printed = dict(made), []
    for program, _ in programs:
        said = io.StringIO()
        with redirect_stdout(said):
            exec(program, names)
        printed.append(said.getvalue())
    return names | {"printed": printed}


@pytest.fixture(scope="module")
def cells():
    return cells_of("08-on-your-own")


@pytest.fixture(scope="module")
def made(cells):
    return made_by(cells, CELLS)


@pytest.fixture(scope="module")
def programs(cells):
    return programs_in(cells)


@pytest.fixture(scope="module")
def after(made, programs):
    return run_all(programs, made)


@pytest.fixture(scope="module")
def reading():
    """Return 8b's programs, and the names after all of them."""
    cells = cells_of("08b-reading-programs")
    programs = programs_in(cells)
    made = made_by(cells, ["imports", "as-before", "first-layers"])
    return programs, run_all(programs, made)


def test_each_program_prints_what_stands_below_it(programs, after, reading):
    assert len(programs) == 1
    assert len(reading[0]) == 3
    for shown, printed in ((programs, after), reading):
        assert printed["printed"] == [output for _, output in shown]


def test_pytorch_prints_what_the_readers_functions_print(cells, programs):
    (output,) = cells["mine-ten"]["outputs"]
    assert programs[0][1].startswith("".join(output["text"]))


def test_it_says_so_where_one_of_all_slopes_differs(programs, made):
    program = programs[0][0]
    spoiled = program.replace("\napart", "\nyours[3][9] += 2e-15\napart")
    said = printed_by(spoiled, made)
    assert "True" in programs[0][1]
    assert said == programs[0][1].replace("True", "False")


def test_the_readers_half_is_all_that_pytorchs_needs(cells, programs):
    (output,) = cells["your-half"]["outputs"]
    program, said = programs[0]
    assert printed_by("".join(output["text"]) + program, {}) == said


def printed_by(program, made):
    said = io.StringIO()
    with redirect_stdout(said):
        exec(program, dict(made))
    return said.getvalue()


def test_without_double_pytorch_stops(made, programs):
    program = programs[0][0]
    assert "twin.double()\n" in program
    with pytest.raises(RuntimeError, match="dtype"):
        printed_by(program.replace("twin.double()\n", ""), made)


def test_all_in_32_bits_it_prints_the_same_and_differs_later(made, programs):
    program, shown = programs[0]
    shorter = program.replace("twin.double()\n", "")
    shorter = shorter.replace("tensor(X_few)", "tensor(X_few).float()")
    said = printed_by(shorter, made)
    assert said.splitlines()[:2] == shown.splitlines()[:2]
    assert said.endswith("the same: False\n")
    more = "\nprint(slope.item())\n"
    slopes = [
        float(printed_by(one + more, made).splitlines()[-1])
        for one in (program, shorter)
    ]
    six, seven = ([f"{slope:.{n}g}" for slope in slopes] for n in (6, 7))
    assert len(set(six)) == 1
    assert len(set(seven)) == 2


@pytest.fixture
def twin(made, after):
    """Return the chapter's PyTorch network with the first weights in it."""
    twin = after["twin"]
    with torch.no_grad():
        for place, (W, b) in zip((0, 2), made["layers"], strict=True):
            twin[place].weight.copy_(torch.tensor(W.T))
            twin[place].bias.copy_(torch.tensor(b))
    twin.zero_grad()
    return twin


def own(twin, grad=False):
    """Return PyTorch's knobs or gradients as a list of pairs."""
    arrays = [(p.grad if grad else p).detach() for p in twin.parameters()]
    W1, b1, W2, b2 = (array.numpy() for array in arrays)
    return [(W1.T, b1), (W2.T, b2)]


def same(one, other, tolerance=1e-12):
    for pair in zip(one, other, strict=True):
        for a, b in zip(*pair, strict=True):
            np.testing.assert_allclose(a, b, rtol=0, atol=tolerance)


def nnlib_network(layers):
    (W1, b1), (W2, b2) = layers
    return Sequential(Linear.of(W1, b1), Sigmoid(), Linear.of(W2, b2))


def test_all_of_pytorchs_numbers_are_the_readers_and_nnlibs(made, twin):
    X, y, layers = made["X_few"], made["y_few"], made["layers"]
    net, scores = nnlib_network(layers), CrossEntropyLoss()
    surprise = torch.nn.CrossEntropyLoss()
    images, labels = torch.tensor(X), torch.tensor(y)
    cost = surprise(twin(images), labels)
    cost.backward()
    mine = made["loss"](made["forward"](X, layers)[-1], y)
    assert abs(cost.item() - mine) < 1e-12
    assert abs(scores(net(X), y) - mine) < 1e-12
    net.backward(scores.backward())
    slopes = made["backward"](X, y, layers)
    same(own(twin, grad=True), slopes)
    same([(net[k].weight_grad, net[k].bias_grad) for k in (0, 2)], slopes)
    optimizer = torch.optim.SGD(twin.parameters(), lr=RATE)
    for _ in range(STEPS):
        optimizer.zero_grad()
        surprise(twin(images), labels).backward()
        optimizer.step()
    moved = made["train"](X, y, layers, RATE, STEPS)
    fit(net, X, y, scores, SGD(net.parameters(), lr=RATE), epochs=STEPS)
    same(own(twin), moved)
    same([(net[k].weight, net[k].bias) for k in (0, 2)], moved)


def test_scikit_learns_step_is_the_readers(made, reading):
    box, layers = reading[1]["box"], made["layers"]
    same(reading[1]["layers"], layers)
    slopes = made["backward"](made["X_few"], made["y_few"], layers)
    moved = made["update"](layers, slopes, RATE)
    same(zip(box.coefs_, box.intercepts_, strict=True), moved)
