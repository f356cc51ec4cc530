"""What the clinic's figure keeps of a run, and where its curves are read."""

import numpy as np
import pytest

from nnlib.figures import Symptoms
from tests.figures.states import jsonable
from tests.js.node import drawing_of


@pytest.mark.parametrize("count", [1, 2, 101, 102, 200, 1000])
def test_a_long_run_is_thinned_evenly_and_read_at_its_end(count):
    losses = np.linspace(1, 2, count)
    made = Symptoms.of(losses)
    assert len(made.loss) <= 101
    assert np.allclose(made.loss, losses[:: made.every], rtol=5e-3)
    assert made.at == made.every * (len(made.loss) - 1) < count


def test_the_map_s_places_are_those_of_the_data():
    X, y = np.array([[0.0, 1.0], [2.0, 5.0]]), np.array([[0], [1]])
    seen = []

    def answers(P):
        seen.append(P)
        return P[:, :1] > 1

    made = Symptoms.of([1, 0.5], answers=answers, X=X, y=y)
    (P,) = seen
    side = int(len(P) ** 0.5)
    # A square around the middle, 1.2 times as wide as the data's wider side.
    assert P.mean(axis=0) == pytest.approx([1, 3])
    assert np.ptp(P, axis=0) == pytest.approx([4.8 * (side - 1) / side] * 2)
    assert P[0, 1] > P[-1, 1]  # from the top
    assert made.data == [[0, 1, 0], [2, 5, 1]]
    assert sorted({*made.answers}) == [0, 100]


def test_of_many_points_the_first_are_drawn():
    X = np.arange(200.0).reshape(100, 2) / 50
    made = Symptoms.of(
        [1], answers=lambda P: P[:, 0] * 0, X=X, y=np.zeros(100)
    )
    assert len(made.data) == 40


def test_pressing_the_curve_reads_it_there(js):
    state = jsonable(Symptoms.of(np.ones(201)).state())
    asked = [[state, [px, 100]] for px in (-50, 46, 196, 346, 900)]
    found = js.values(drawing_of("symptoms"), "default.drags.at", asked)
    last = state["every"] * (len(state["loss"]) - 1)
    assert [new["at"] for new in found] == [0, 0, last / 2, last, last]
