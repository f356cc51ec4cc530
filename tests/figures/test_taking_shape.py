"""The replay of the training that made the network of the front page."""

import numpy as np

from nnlib.figures import digit_net
from nnlib.figures.taking_shape import record


def test_training_again_gives_the_replay_that_is_shipped():
    for made, kept, near in zip(
        record.trained(), record.shipped(), (0.02, 1e-3, 1e-2), strict=True
    ):
        assert made.shape == kept.shape
        np.testing.assert_allclose(made, kept, atol=near)


def test_it_ends_with_the_weights_that_the_network_has():
    weights = record.shipped()[0]
    net = digit_net.shipped()
    np.testing.assert_allclose(
        weights[-1], net[0].weight[:, record.NEURON - 1], atol=0.02
    )
    assert abs(weights[0] - weights[-1]).max() > 0.4


def test_the_neuron_has_found_what_the_chapter_says():
    """For it, ink above and below; against it, ink beside the middle."""
    square = record.shipped()[0][-1].reshape(8, 8)
    assert square[:2].mean() > 0.2 < square[7].mean()
    assert square[4:6, 1:3].mean() < -0.2 > square[4:6, 6:].mean()
    X, y = digit_net.digits()
    net = digit_net.shipped()
    passed = net[1](net[0](X / 16))[:, record.NEURON - 1]
    means = [passed[y == digit].mean() for digit in range(10)]
    assert max(means) == means[3] > 4 * min(means) == 4 * means[4]


def test_the_three_is_none_that_it_trains_on():
    rows = digit_net.rows()[0]
    inks = digit_net.digits()[0][rows]
    assert not (inks == record.THREE).all(axis=1).any()


def test_the_cost_falls_and_the_answer_becomes_sure():
    _, costs, answers = record.shipped()
    assert costs[0] > np.log(10) > costs[1]
    assert costs[-1] < costs[0] / 50
    assert answers[0].argmax() != 3
    assert answers[-1][3] > 0.999
