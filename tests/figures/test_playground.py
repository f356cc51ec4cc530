"""The playground's data and its runs are `nnlib`'s, number for number."""

import contextlib
import io
import itertools
import re

import numpy as np
import pytest
from traitlets import TraitError

from nnlib import DivergenceError, MSELoss, data, softmax, train_test_split
from nnlib.figures import Playground
from nnlib.figures.playground import training
from tests.figures.states import jsonable, random_value
from tests.js.node import CALL, STATIC

SEEDS = range(3)
NUDGE, STABLE = 1e-15, 1e-10
STEPS = 1000
START = {
    "dataset": "circles",
    "count": 20,
    "noise": 0.1,
    "test": 0.3,
    "data_seed": 0,
    "points": [],
    "features": ["x1", "x2"],
    "layers": [[3, "tanh"]],
    "spread": 1.0,
    "loss": "log-loss",
    "optimizer": "SGD",
    "rate": 0.1,
    "batch": 5,
    "l1": 0.0,
    "l2": 0.0,
    "seed": 0,
    "steps": STEPS,
    "back": 0,
    "edits": [],
    "frozen": [],
    "held": [],
    "fork": [],
}


@pytest.fixture(scope="module")
def asked(js):
    module = CALL.with_name("playground.mjs")
    return lambda name, given: js.values(module, name, given)


@pytest.mark.parametrize("name", training.SETS)
def test_points_are_those_of_nnlib(asked, name):
    given = [
        [name, n, noise, seed]
        for n in (3 if name in training.THREE else 2, 7, 200)
        for noise in (0.0, 0.25)
        for seed in (*SEEDS, 99)
    ]
    for (_, n, noise, seed), found in zip(
        given, asked("drawn", given), strict=True
    ):
        rng = np.random.default_rng(seed)
        X, y = getattr(data, name)(n, noise, rng=rng)
        np.testing.assert_allclose(found["X"], X, rtol=0, atol=1e-14)
        np.testing.assert_allclose(found["y"], y, rtol=0, atol=1e-14)


def test_rows_are_split_as_nnlib_splits_them(asked):
    given = [
        [n, share / 10, seed]
        for n in (2, 3, 5, 15, 25, 200)
        for share in range(1, 9)
        for seed in SEEDS
    ]
    for (n, share, seed), found in zip(
        given, asked("dealt", given), strict=True
    ):
        rows = np.arange(n)
        rng = np.random.default_rng(seed)
        train, test, *_ = train_test_split(rows, rows, share, rng=rng)
        assert found["train"]["y"] == train.tolist()
        assert found["test"]["y"] == test.tolist()


ENDS = {
    "log-loss": {"dataset": "circles", "loss": "log-loss"},
    "squared": {"dataset": "circles", "loss": "squared"},
    "three classes": {"dataset": "pinwheel"},
}


def combinations():
    """Every activation, loss, optimiser and regulariser, each on a seed."""
    seeds = itertools.cycle(range(5))  # five and three go into nothing alike
    for activation, end, optimizer, (l1, l2) in itertools.product(
        training.ACTIVATIONS,
        ENDS.values(),
        ("SGD", "momentum", "Adam"),
        ((0.0, 0.0), (0.003, 0.0), (0.0, 0.01)),
    ):
        seed = next(seeds)
        rate = {"SGD": 0.1, "momentum": 0.03, "Adam": 0.01}[optimizer]
        yield START | {
            "layers": [[3, activation]],
            "optimizer": optimizer,
            "rate": rate,
            "l1": l1,
            "l2": l2,
            "seed": seed,
            **end,
        }


def value_of(state):
    return training.trained(state)[0].parameters().value.copy()


def nudged(state):
    """Return the knobs after a run that began a hair beside this one."""
    knob = float(value_of(state | {"steps": 0})[0])
    return value_of(state | {"edits": [[0, 0, knob * (1 + NUDGE)]]})


def test_runs_are_those_of_nnlib(asked):
    states = [*combinations()]
    found = asked("run", [[state, [STEPS]] for state in states])
    unstable = []
    for state, (end,) in zip(states, found, strict=True):
        net, history = training.trained(state)
        apart = np.abs(np.array(end["value"]) - net.parameters().value).max()
        if apart <= 1e-9:
            assert len(end["losses"]["train"]) == len(history["loss"])
            for part, name in (("train", "loss"), ("test", "test_loss")):
                np.testing.assert_allclose(
                    end["losses"][part], history[name], rtol=0, atol=1e-9
                )
            continue
        far = np.abs(nudged(state) - net.parameters().value).max()
        assert far > STABLE, f"{state}: {apart}, and stable"
        unstable.append(state)
    assert len(unstable) < 0.1 * len(states)


def run_program(code):
    """Run a program as a reader would; return its network's knobs."""
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    return names["knobs"].value


def check_program(asked, state):
    (found,) = asked("program", [[state]])
    try:
        knobs = run_program(found["code"])
    except DivergenceError:
        return False
    apart = np.abs(np.array(found["value"]) - knobs).max()
    if apart <= 1e-9:
        return True
    far = np.abs(nudged(state) - value_of(state)).max()
    assert far > STABLE, f"{apart}, and stable:\n{found['code']}"
    return False


UNSTABLE = {"large", "dead"}


def test_every_stable_preset_has_its_program(asked):
    start = jsonable(Playground().state())
    (states,) = asked("presetStates", [[start]])
    assert len(states) >= 8
    same = {
        name: check_program(asked, {**start, **state, "steps": STEPS})
        for name, state in states
    }
    assert {name for name in same if not same[name]} <= UNSTABLE


@pytest.mark.parametrize(
    "change",
    [
        {"steps": 0},
        {"steps": 37, "batch": 20},
        {"steps": 5, "batch": "all", "optimizer": "momentum", "l1": 0.01},
        {"steps": 40, "edits": [[0, 2, 0.5], [7, 0, -1.25], [40, 5, 2.0]]},
        {"steps": 9, "edits": [[3, 1, 0.5]], "batch": "all"},
        {"steps": 30, "frozen": [0], "test": 0.0, "spread": 2.5},
        {"steps": 30, "held": [0, 3, 9, 14, 20], "optimizer": "Adam"},
        {"steps": 30, "held": [2], "frozen": [1], "dataset": "wave"},
        {"steps": 90, "fork": [[33, "rate", 0.03]], "optimizer": "momentum"},
        {"steps": 40, "fork": [[0, "l2", 0.1]], "batch": "all"},
        {"steps": 40, "fork": [[7, "l1", 0.01]], "edits": [[9, 1, 0.5]]},
        {"steps": 40, "fork": [[40, "rate", 1]]},
        {"steps": 30, "loss": "squared", "features": ["x2", "sin(x1)"]},
        {"steps": 30, "dataset": "hills", "loss": "log-loss", "layers": []},
        {
            "steps": 12,
            "dataset": "own",
            "points": [[0.5, 0.25, 1], [-1, 0, 0], [2, -0.125, 1]],
        },
        {"steps": 3, "dataset": "own", "points": [[0.5, 0.25, 1]]},
        {
            "steps": 12,
            "dataset": "own",
            "points": [[0.5, 0.25, 2], [-1, 0, 0], [2, -0.125, 1]],
        },
        {"steps": 30, "dataset": "pinwheel", "loss": "squared"},
        {"steps": 40, "dataset": "blobs", "held": [2, 20], "frozen": [1]},
        {"steps": 40, "dataset": "blobs", "edits": [[7, 24, 0.5]]},
        {"steps": 40, "dataset": "blobs", "fork": [[7, "l1", 0.01]]},
        {"steps": 4, "dataset": "blobs", "layers": [], "batch": "all"},
    ],
    ids=str,
)
def test_a_program_says_whatever_was_set(asked, change):
    state = jsonable(Playground(**change).state())
    assert check_program(asked, state)


def test_a_program_without_points_is_not_promised(asked):
    state = jsonable(Playground(dataset="own", steps=3).state())
    (found,) = asked("program", [[state]])
    assert found["code"].startswith("#")


def test_python_has_what_the_figure_shows(asked):
    figure = Playground(steps=100, dataset="moons")
    (found,) = asked("run", [[jsonable(figure.state()), [100]]])
    knobs = figure.network().parameters().value
    np.testing.assert_allclose(found[0]["value"], knobs, rtol=0, atol=1e-12)
    for part, name in (("train", "loss"), ("test", "test_loss")):
        np.testing.assert_allclose(
            found[0]["losses"][part], figure.history[name], rtol=1e-9
        )


def test_arrays_of_ones_own_are_shown():
    figure = Playground(steps=50)
    figure.data = np.array([[0, 1], [1, 0], [0.5, 0.5]]), [0, 1, 1]
    assert (figure.dataset, figure.steps) == ("own", 0)
    X, y = figure.data
    assert X.tolist() == [[0, 1], [1, 0], [0.5, 0.5]]
    assert y.tolist() == [0, 1, 1]
    for X, y in [
        ([[0, 11]], [0]),
        ([[0, 1]], [3]),
        ([[0, 1]], [0.5]),
        ([[0, 1]], [0, 1]),
        ([[0, 1, 2]], [0]),
        ([[0, np.nan]], [0]),
    ]:
        with pytest.raises((ValueError, TraitError)):
            figure.data = X, y
    assert len(figure.points) == 3


def test_going_back_is_going_on(asked):
    states = [START | {"optimizer": o, "batch": 2} for o in ("SGD", "Adam")]
    states[0]["edits"] = [[300, 1, 0.5]]
    there = [0, 900, 3, 640, 900]
    found = asked("run", [[state, there] for state in states])
    straight = asked("run", [[state, [900, 640]] for state in states])
    for a, b in zip(found, straight, strict=True):
        assert a[1]["value"] == a[4]["value"] == b[0]["value"]
        assert a[3]["value"] == b[1]["value"]
        assert a[3]["slopes"] == b[1]["slopes"]


@pytest.mark.parametrize("optimizer", ["SGD", "momentum", "Adam"])
def test_a_change_on_the_way_is_nnlib_s_and_parts_two_runs(asked, optimizer):
    plain = START | {"optimizer": optimizer, "rate": 0.01}
    forked = plain | {"fork": [[120, "rate", 0.1]]}
    there = [100, 300, 130, 120]  # back again, over the change
    found = asked("run", [[state, there] for state in (plain, forked)])
    assert found[0][0]["value"] == found[1][0]["value"]
    assert found[0][3]["value"] == found[1][3]["value"]
    for place, steps in enumerate(there):
        wanted = value_of(forked | {"steps": steps})
        np.testing.assert_allclose(
            found[1][place]["value"], wanted, rtol=0, atol=1e-10
        )
    apart = np.subtract(found[0][1]["value"], found[1][1]["value"])
    assert np.abs(apart).max() > 0.01


def test_a_knob_that_is_held_stays_and_the_others_learn(asked):
    held = [0, 4, 7, 12]
    state = START | {"held": held, "optimizer": "Adam"}
    ((start, end),) = asked("run", [[state, [0, 200]]])
    start, end = np.array(start["value"]), np.array(end["value"])
    assert set(np.flatnonzero(start == end)) == set(held)
    np.testing.assert_allclose(
        end, value_of(state | {"steps": 200}), rtol=0, atol=1e-12
    )


def test_where_numbers_leave_the_finite_ones_the_run_ends(asked):
    wild = {"dataset": "hills", "layers": [[8, "identity"]] * 6}
    state = START | wild | {"rate": 10.0, "optimizer": "momentum"}
    ((end, again),) = asked("run", [[state, [STEPS, 1]]])
    assert 1 < end["broken"] < STEPS
    assert np.isfinite(end["value"]).all()
    assert again["broken"] == end["broken"]
    np.testing.assert_allclose(end["value"], value_of(state), rtol=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        {"layers": [[8, "identity"]] * 6, "optimizer": "momentum"},
        {"layers": [[8, "identity"]]},
        {"layers": []},
    ],
)
def test_what_left_the_finite_numbers_is_named(asked, change):
    state = START | {"dataset": "hills", "batch": "all", "rate": 10.0}
    state |= change
    ((end,),) = asked("run", [[state, [STEPS]]])
    value, cause = value_of(state), end["cause"]
    assert cause["largest"] == pytest.approx(np.abs(value).max(), rel=1e-6)
    net = training.trained(state)[0]
    X, _, y, _ = training.parts_of(state)
    what = training.features_of(state, X), y
    assert (cause["what"], cause["layer"]) == first_gone(net, *what)
    assert f"Step {end['broken']} left" in end["said"]
    (shades,) = asked("shades", [[state | {"at": [0, 0]}]])
    assert np.isfinite(np.array(shades, float)).all()
    is_last = cause["layer"] == len(state["layers"])
    assert ("of the output" in end["said"]) == is_last


def first_gone(net, X, y):
    """Return what leaves the finite numbers first in a step, and its layer."""
    with np.errstate(all="ignore"):
        out, number = X, -1
        for layer in net:
            out = layer.forward(out)
            if hasattr(layer, "weight"):
                number += 1
                if not np.isfinite(out).all():
                    return "sum", number
        loss = MSELoss()
        loss.forward(out, y)
        net.backward(loss.backward())
        linear = [layer for layer in net if hasattr(layer, "weight")]
        for number, layer in reversed(list(enumerate(linear))):
            slopes = [layer.weight_grad, layer.bias_grad]
            if not all(np.isfinite(each).all() for each in slopes):
                return "slope", number
    return "knob", 0


RING = re.compile(r"M(-?\d+) (-?\d+)l((?:-?\d+ ?-?\d+ )+)z")
STEP = re.compile(r"(-?\d+) ?(-?\d+) ")


def area(path):
    """Return what a path's rings hold, holes taken off."""
    assert RING.sub("", path) == ""
    total = 0.0
    for x, y, steps in RING.findall(path):
        steps = [(int(dx), int(dy)) for dx, dy in STEP.findall(steps)]
        ring = np.cumsum([(int(x), int(y)), *steps], axis=0)
        x, y = ring.T
        total += (x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2
    return abs(total)


def test_bands_hold_what_is_above(js):
    side, size = 20, 40
    place = (np.arange(side) + 0.5) / side
    x, y = np.meshgrid(place, place)
    rng = np.random.default_rng(5)
    hair = np.where((x < 0.3) & (x > 0.25) & (y > 0.4) & (y < 0.45), 1e-9, -1)
    cases = [
        (x - 0.3, 0.7),
        (x - y, 0.5),
        (0.3**2 - (x - 0.5) ** 2 - (y - 0.5) ** 2, np.pi * 0.3**2),
        ((x - 0.5) ** 2 + (y - 0.5) ** 2 - 0.3**2, 1 - np.pi * 0.3**2),
        (x * 0 + 1, 1),
        (x * 0 - 1, 0),
        (hair, 0),
    ]
    given = [[v.ravel().tolist(), side, 0, size] for v, _ in cases]
    found = js.values("drawing/bands.js", "above", given)
    for (_, share), path in zip(cases, found, strict=True):
        assert area(path) / (10 * size) ** 2 == pytest.approx(share, abs=0.01)
    noise = [
        [rng.normal(size=side**2).tolist(), side, h, size]
        for h in rng.normal(size=100)
    ]
    for path in js.values("drawing/bands.js", "above", noise):
        assert 0 <= area(path) <= (10 * size) ** 2


BAD_TABLES = [
    ("", "The table has no rows."),
    ("1,2", "Row 1 must have 3 columns, x₁, x₂ and a label; got 2."),
    ("a,b,c\n1,x,0", "Row 2, column 2 must be a number; got 'x'."),
    ("1,,0", "Row 1, column 2 must be a number; got ''."),
    (
        "0,0,1\n\n0,12,1",
        "Row 3, column 2 must be from \N{MINUS SIGN}10 to 10; got 12. "
        "Standardise the column first.",
    ),
    (
        "0,0,a\n0,0,b\n0,0,c\n0,0,d",
        "Row 4, column 3 must be one of two or three labels; got 'd'.",
    ),
    ("0,0,1\n" * 1001, "A table has at most 1000 rows; got 1001."),
]


@pytest.mark.parametrize(("text", "said"), BAD_TABLES)
def test_what_is_wrong_in_a_table_is_named(js, text, said):
    module = CALL.with_name("playground.mjs")
    (answer,) = js(module, "table", [[text]])
    assert answer["error"] == said


def test_tables_are_read_as_people_write_them(asked):
    given = [
        "x1;x2;kind\n0.5;-1;cat\n1;2;dog\n",
        "0.5\t-1\t0\r\n1\t2\t1\r\n",
        '"0.5","-1",0\n\n1,2,1',
    ]
    for found in asked("table", [[text] for text in given]):
        assert found == [[0.5, -1, 0], [1, 2, 1]]


def test_labels_of_tables_become_classes(asked):
    given = {
        "cat dog cow": [0, 1, 2],
        "2 0 1": [2, 0, 1],
        "1 0 1": [1, 0, 1],
        "1 2 1": [0, 1, 0],  # numbered from 1
        "0 2 0": [0, 2, 0],  # a class of which there is no point yet
        "1 2 3": [0, 1, 2],
    }
    texts = [
        [f"0,0,{kinds.replace(' ', chr(10) + '0,0,')}"] for kinds in given
    ]
    for found, labels in zip(
        asked("table", texts), given.values(), strict=True
    ):
        assert [point[2] for point in found] == labels


def three(**more):
    return jsonable(Playground(dataset="pinwheel", **more).state())


def test_three_labels_of_ones_own_are_shown():
    figure = Playground()
    figure.data = [[0, 1], [1, 0], [0.5, 0.5]], [[0], [1], [2]]
    assert figure.data[1].tolist() == [0, 1, 2]
    assert figure.network()(np.zeros((4, 2))).shape == (4, 3)
    with pytest.raises(ValueError, match="labels from 0 to 2, got 3"):
        figure.data = [[0, 1]], [3]
    with pytest.raises(TraitError, match="one of 0, 1, 2"):
        figure.points = [[0, 1, 3]]


def test_a_map_of_three_classes_is_their_chances(asked):
    state = three(steps=60)
    (found,) = asked("maps", [[state]])
    output, ends = np.array(found["output"]), np.array(found["ends"])
    side = 40
    place = 1.3 * ((np.arange(side) + 0.5) / side * 2 - 1)
    x1, x2 = np.meshgrid(place, -place)
    X = np.column_stack([x1.ravel(), x2.ravel()])
    chances = softmax(training.trained(state)[0](X)).T
    top = np.sort(chances, axis=0)
    assert (output.argmax(axis=0) == chances.argmax(axis=0)).all()
    np.testing.assert_allclose(output.max(axis=0), top[2] - top[1], atol=1e-9)
    assert ((output > 0).sum(axis=0) == 1).all()
    coarse = chances.reshape(3, side, side)[:, ::2, ::2].reshape(3, -1)
    np.testing.assert_allclose(ends, coarse, atol=1e-9)


def test_softmax_is_worked_out_with_its_numbers(asked):
    state = three(steps=60, looked="neuron 2 2", at=[0.5, -0.25])
    (said,) = asked("said", [[state]])
    z = training.trained(state)[0]([[0.5, -0.25]])
    p = softmax(z)[0]
    powers = [f"e{x:.3g}".replace("-", "\N{MINUS SIGN}") for x in z[0]]
    assert f"softmax: {powers[2]} / ({' + '.join(powers)}) = " in said
    assert said.startswith("The score of purple at the cross")
    number = float(re.search(r"= ([\d.]+), the chance of purple", said)[1])
    assert number == pytest.approx(p[2], abs=1e-4)
    others = re.findall(r"of (?:orange|blue) ([\d.]+)", said)
    np.testing.assert_allclose(np.array(others, float), p[:2], atol=1e-4)


def test_a_third_class_is_drawn_and_erased_by_hand(asked):
    state = jsonable(Playground(held=[11], pen="purple").state())
    (drawn,) = asked("drawnAt", [[state, [300, 20]]])
    assert [p[2] for p in drawn["points"]].count(2) == 1
    assert drawn["held"] == []  # its numbers mean other knobs now
    with_it = {**state, **drawn, "held": [11]}
    assert (
        training.network(with_it, np.random.default_rng(0))[-1].out_features
        == 3
    )
    (more,) = asked("drawnAt", [[with_it, [20, 20]]])
    assert "held" not in more
    (gone,) = asked("drawnAt", [[with_it | {"pen": "erase"}, [300, 20]]])
    assert {p[2] for p in gone["points"]} == {0, 1}
    assert gone["held"] == []


def test_old_states_open_as_they_did(asked):
    """As written before there were three classes: two have one output."""
    old = START | {"points": [[0.5, 0.25, 1], [-1, 0, 0]], "steps": 7}
    states = [old | {"dataset": name} for name in ("moons", "own", "hills")]
    for (found,) in asked("run", [[state, [7]] for state in states]):
        assert len(found["value"]) == (2 + 1) * 3 + (3 + 1) * 1


def test_what_is_drawn_hangs_on_the_state_alone(js):
    """Whatever was drawn before it, and is remembered."""
    rng = np.random.default_rng(3)
    base = jsonable(Playground(steps=20).state())
    states = [base]
    for name, rules in Playground.rules().items():
        other = jsonable(random_value(rules, rng))
        if name in ("steps", "back"):
            other %= 40
        states.append(base | {name: other})
    asked = [["playground", state, "u"] for state in states]
    forth = js.values(STATIC, "initial", asked)
    back = js.values(STATIC, "initial", asked[::-1])
    assert forth == back[::-1]
