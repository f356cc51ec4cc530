"""Chapter 8: the ladder leads to a network, and its list to real tasks."""

import re

import numpy as np
import pytest

from nnlib import coach, digits
from nnlib.figures.schema import tasks

from . import ROOT
from .conventions import Notebook

CHAPTER = Notebook(ROOT / "chapters/08-on-your-own.ipynb")
RUNGS = [rung.name for rung in coach.RUNGS]


def program(start: str) -> str:
    """Return the cells of one rung of the ladder as one program."""
    return "\n\n\n".join(
        cell.source for cell in CHAPTER.code if cell.id.startswith(start)
    )


def test_the_last_rung_is_all_right_and_fits_fifty_lines(capsys):
    whole = "import numpy as np\n\n\n" + program("full-")
    lines = [line for line in whole.splitlines() if line]
    assert len(lines) < 50
    names = {}
    exec(whole, names)
    coach.climb(*(names[name] for name in RUNGS))
    said = "".join(f"{name}: right.\n" for name in RUNGS)
    assert capsys.readouterr().out == said + "8 of 8 are yours.\n"


def test_on_the_empty_page_nothing_is_the_readers():
    (page,) = [cell for cell in CHAPTER.code if cell.id == "your-functions"]
    said = page.outputs[0]["text"]
    assert "right" not in said
    assert said.endswith(f"{', '.join(RUNGS)}.\n0 of 8 are yours.\n")


def as_given(value):
    """Return what a comment writes as lists, with each matrix an array."""
    if isinstance(value, list) and isinstance(value[0], tuple):
        return [tuple(map(np.array, pair)) for pair in value]
    return np.array(value) if isinstance(value, list) else value


def flat(answer):
    """Return all numbers of an answer, one after the other."""
    if isinstance(answer, list | tuple):
        return np.concatenate([flat(part) for part in answer])
    return np.ravel(answer)


def test_the_empty_page_says_what_each_function_gives_back():
    (page,) = [cell for cell in CHAPTER.code if cell.id == "your-functions"]
    names = {"np": np}
    exec(program("full-"), names)
    (given,) = re.findall(r"^# (X is .*)\.$", page.source, re.MULTILINE)
    for part in re.split(r", (?=\w+ is )", given):
        name, value = part.split(" is ")
        names[name] = as_given(eval(value))
    calls = re.findall(r"^# ((\w+)\(.*\)) is (.*)$", page.source, re.MULTILINE)
    assert [name for _, name, _ in calls] == RUNGS
    for call, name, said in calls:
        found = eval(
            re.sub(r"=(\[.*?\])(?=[,)])", r"=np.array(\1)", call), names
        )
        if name == "backward":
            names["gradients"] = found
        if name != "train":
            wanted = eval(said.removesuffix(", first layer first"), names)
        np.testing.assert_allclose(flat(found), flat(wanted), atol=5e-4)


@pytest.fixture(scope="module")
def helps():
    """Return what the ladder shows of each function: code from box to box."""
    (ladder,) = [cell.source for cell in CHAPTER.prose if cell.id == "ladder"]
    found = {}
    for code in re.findall(r"```python\n(.*?)\n```", ladder, re.DOTALL):
        found.setdefault(re.match(r"def (\w+)", code)[1], []).append(code)
    return found


def test_the_ladder_has_three_rungs_of_code_for_each_function(helps):
    assert list(helps) == RUNGS
    for name, codes in helps.items():
        assert len(codes) == 3, name
        first_lines = {code.splitlines()[0] for code in codes}
        assert len(first_lines) == 1, name  # the same arguments


@pytest.mark.parametrize("name", RUNGS)
def test_shapes_alone_are_told_to_give_nothing_back(name, helps):
    names = {}
    exec(helps[name][0], names)
    assert "gave back None" in getattr(coach, name).judge(names[name]).text


@pytest.mark.parametrize("name", RUNGS)
def test_with_gaps_each_function_is_told_that_it_has_some(name, helps):
    names = {}
    exec("import numpy as np\n\n\n" + program("full-"), names)
    assert "..." in helps[name][1]
    exec(helps[name][1], names)
    assert "gap" in getattr(coach, name).judge(names[name]).text


@pytest.mark.parametrize("name", RUNGS)
def test_the_last_rung_is_what_the_book_lends(name, helps):
    whole = program("full-")
    (own,) = re.findall(rf"^def {name}\(.*?(?=^\S|\Z)", whole, re.M | re.S)
    assert helps[name][2] == own.rstrip()


def test_why_a_rate_of_4_is_not_wild():
    names = {"np": np, "digits": digits}
    for start in ("full-", "digits-split", "first-layers"):
        exec(program(start), names)
    rows, first = (names["X_train"], names["y_train"]), names["layers"]
    slopes = [
        np.abs(slope).max()
        for pair in names["backward"](*rows, first)
        for slope in pair
    ]
    assert round(max(slopes), 3) == 0.061
    assert 4 * max(slopes) < 0.25
    losses = [
        names["loss"](names["forward"](rows[0], layers)[-1], rows[1])
        for layers in (names["train"](*rows, first, r, 100) for r in (8, 16))
    ]
    assert losses[0] < 0.1 and losses[1] > 2


def test_edges_alone_help_a_moved_image_less_than_pooling():
    """36 sums of each kind of weights, as many steps: 204 of 449 wrong."""
    names = {"np": np, "digits": digits}
    exec(program("full-"), names)
    for cell in CHAPTER.code:
        if cell.id in ("digits-split", "convolution-edges"):
            exec(cell.source, names)
    exec(program("convolution-pooled"), names)

    def sums(images, right):
        moved = np.zeros((len(images), 8, 8))
        moved[:, :, right:] = images.reshape(-1, 8, 8)[:, :, : 8 - right]
        patches = np.lib.stride_tricks.sliding_window_view(
            moved, (3, 3), (1, 2)
        ).reshape(-1, 9)
        return np.maximum(patches @ names["kinds"].T, 0).reshape(-1, 288)

    layers = [(np.zeros((288, 10)), np.zeros(10))]
    layers = names["train"](
        sums(names["X_train"], 0), names["y_train"], layers, 0.5, 200
    )
    shares = names["forward"](sums(names["X_test"], 1), layers)[-1]
    assert (shares.argmax(axis=1) != names["y_test"]).sum() == 204


def test_the_list_leads_to_tasks_that_there_are():
    text = "\n".join(cell.source for cell in CHAPTER.prose)
    listed = re.findall(r'<nn-met task="([\w-]+)"></nn-met>', text)
    assert len(listed) > 10
    assert set(listed) <= set(tasks())
