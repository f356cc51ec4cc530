"""What a chapter on training needs, each against a plain reckoning."""

import numpy as np
import pytest

import nnlib
from nnlib import (
    SGD,
    Adam,
    BCELoss,
    BCEWithLogitsLoss,
    CrossEntropyLoss,
    Dropout,
    LeakyReLU,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    Step,
    Tanh,
    fit,
    one_hot,
    report,
    train_test_split,
)

X = np.random.default_rng(0).normal(size=(12, 3))
Y = np.random.default_rng(1).normal(size=(12, 2))
LABELS = np.arange(12) % 2


def network(seed=0, end=(), out=2):
    rng = np.random.default_rng(seed)
    net = Sequential(
        Linear(3, 4, rng=rng), Tanh(), Linear(4, out, rng=rng), *end
    )
    for layer in (net[0], net[2]):  # a penalty on biases must be seen
        layer.bias = rng.normal(size=layer.out_features)
    return net


# Penalties


@pytest.mark.parametrize("make", [SGD, Adam])
@pytest.mark.parametrize(
    "penalty", [{"l2": 0.3}, {"l1": 0.2}, {"l2": 0.3, "l1": 0.2}]
)
def test_penalties_are_part_of_the_loss_and_spare_biases(make, penalty):
    """Against nudging of the loss that is reported."""
    net, loss = network(), MSELoss()
    optimizer = make(net.parameters(), lr=0.1, **penalty)
    l1, l2 = penalty.get("l1", 0), penalty.get("l2", 0)

    def total(value):
        net.parameters().value[:] = value
        data = loss(net(X), Y)
        for layer in (net[0], net[2]):
            data += l2 / 2 * (layer.weight**2).sum()
            data += l1 * abs(layer.weight).sum()
        return data

    start = net.parameters().value.copy()
    nudged = nnlib.numerical_gradient(total, start)
    whole = total(start)
    assert loss(net(X), Y) + optimizer.penalty() == pytest.approx(whole)
    net.backward(loss.backward())
    given = optimizer.with_penalties(net.parameters().grad)
    np.testing.assert_allclose(given, nudged, rtol=1e-6)
    history = fit(net, X, Y, loss, optimizer, epochs=2)
    assert history["loss"][0] == pytest.approx(whole)
    assert list(history) == ["loss", "penalty"]
    assert history["penalty"][1] == pytest.approx(
        history["loss"][1] - plain_loss_after_one_step(make, penalty)
    )


def plain_loss_after_one_step(make, penalty):
    net = network()
    fit(
        net, X, Y, MSELoss(), make(net.parameters(), lr=0.1, **penalty),
        epochs=1,
    )  # fmt: skip
    return MSELoss()(net(X), Y)


def test_l2_without_biases_is_weight_decay():
    ends = []
    for option in ("l2", "weight_decay"):
        net = Sequential(
            Linear(3, 2, bias=False, rng=np.random.default_rng(0))
        )
        optimizer = SGD(net.parameters(), 0.1, **{option: 0.05})
        fit(net, X, Y, MSELoss(), optimizer, epochs=10)
        ends.append(net[0].weight.copy())
    np.testing.assert_allclose(*ends, rtol=1e-13)


def test_without_penalties_nothing_is_added():
    net = network()
    optimizer = SGD(net.parameters(), 0.1)
    assert list(fit(net, X, Y, MSELoss(), optimizer, epochs=1)) == ["loss"]
    assert optimizer.penalty() == 0
    assert repr(SGD(net.parameters(), 0.1, l2=0.01, max_norm=2)) == (
        "SGD(lr=0.1, momentum=0, weight_decay=0, l2=0.01, max_norm=2)"
    )


def test_the_moons_of_the_web_with_l2():
    """WildML's loss with its penalty: 0.01/2 for 200 summed examples."""
    net = network()
    optimizer = SGD(net.parameters(), 0.1, l2=0.01 / 200)
    history = fit(net, X, LABELS, CrossEntropyLoss(), optimizer, epochs=1)
    weights = np.concatenate([net[0].weight.ravel(), net[2].weight.ravel()])
    assert optimizer.penalty() == pytest.approx(
        0.01 / 2 / 200 * (weights**2).sum()
    )
    assert history["penalty"][0] < history["loss"][0]


# Clipping


def gradient(net, scale=1.0):
    loss = MSELoss()
    loss(net(X), Y * scale)
    net.backward(loss.backward())
    return net.parameters().grad.copy()


@pytest.mark.parametrize("scale", [1e-3, 1e3])
def test_a_long_gradient_is_cut_and_a_short_one_is_not(scale):
    net = network()
    for parameter in net.parameters().named().values():
        parameter *= scale
    grad = gradient(net, scale)
    before = net.parameters().value.copy()
    SGD(net.parameters(), 1.0, max_norm=0.5).step()
    step = before - net.parameters().value
    length = np.linalg.norm(grad)
    np.testing.assert_allclose(
        step, grad * min(1, 0.5 / length), rtol=1e-6, atol=1e-12
    )


def test_what_is_frozen_does_not_count_towards_the_length():
    net = network()
    net.freeze(0)
    grad = gradient(net, 1e3)
    moving = np.linalg.norm(grad[net.parameters().windows["2.weight"].start :])
    before = net.parameters().value.copy()
    SGD(net.parameters(), 1.0, max_norm=0.5).step()
    step = before - net.parameters().value
    assert np.linalg.norm(step) == pytest.approx(0.5)
    assert moving > 0.5


# Freezing


@pytest.mark.parametrize(
    ("which", "at", "frozen"),
    [
        (("0.bias",), ..., range(12, 16)),
        (("2.weight",), ..., range(16, 24)),
        (("0.bias",), 2, [14]),
        (("0.weight",), (1, 2), [6]),
        (("0.weight",), (slice(None), 0), [0, 4, 8]),
        ((0, "2.bias"), ..., [*range(16), 24, 25]),
    ],
)
def test_single_parameters_stay_bit_for_bit(which, at, frozen):
    net = network()
    net.freeze(*which, at=at)
    optimizer = Adam(net.parameters(), 0.1, weight_decay=0.1)
    before = net.parameters().value.copy()
    fit(net, X, Y, MSELoss(), optimizer, epochs=3)
    still = net.parameters().value == before
    assert np.flatnonzero(still).tolist() == list(frozen)
    net.unfreeze(*which, at=at)
    assert net.parameters().trainable is None
    fit(net, X, Y, MSELoss(), optimizer, epochs=1)
    assert (net.parameters().value != before).all()


# Accuracy and the best epoch


@pytest.mark.parametrize(
    ("loss", "end", "y", "answers"),
    [
        (CrossEntropyLoss(), (), LABELS, lambda a: a.argmax(axis=1)),
        (MSELoss(), (), one_hot(LABELS), lambda a: a > 0.5),
        (BCEWithLogitsLoss(), (), LABELS[:, None], lambda a: a > 0),
        (BCELoss(), (Sigmoid(),), LABELS[:, None], lambda a: a > 0.5),
    ],
)
def test_accuracy_is_that_of_the_answers_after_each_epoch(
    loss, end, y, answers
):
    end = [type(layer)() for layer in end]
    net = network(end=end, out=1 if y.shape[1:] == (1,) else 2)
    seen = []

    def note(epoch, net, history):
        seen.append(nnlib.accuracy(y.ravel(), answers(net(X)).ravel()))

    history = fit(
        net, X, y, loss, Adam(net.parameters(), 0.1), epochs=5,
        accuracy=True, validation=(X[:6], y[:6]), callback=note,
    )  # fmt: skip
    assert history["accuracy"] == pytest.approx(seen)
    assert set(history) == {
        "loss", "accuracy", "validation_loss", "validation_accuracy",
    }  # fmt: skip
    assert len({*map(len, history.values())}) == 1
    assert history.best_epoch == int(np.argmin(history["validation_loss"]))


def test_accuracy_of_numbers_is_refused():
    with pytest.raises(ValueError, match="accuracy needs answers of 0 and 1"):
        net = network()
        fit(
            net, X, Y, MSELoss(), SGD(net.parameters(), 0.1), epochs=1,
            accuracy=True,
        )  # fmt: skip


def test_without_an_epoch_there_is_no_best_one():
    net = network()
    history = fit(net, X, Y, MSELoss(), SGD(net.parameters(), 0.1), epochs=0)
    assert history.best_epoch is None


# Dropout


def with_dropout(p=0.5, dtype=np.float64):
    rng = np.random.default_rng(0)
    return Sequential(
        Linear(3, 50, rng=rng, dtype=dtype),
        Dropout(p, rng=rng),
        Linear(50, 2, rng=rng, dtype=dtype),
    )


def test_dropout_keeps_the_mean_and_drops_its_share():
    layer = Dropout(0.3, rng=np.random.default_rng(0))
    layer.training = True
    out = layer(np.ones((200, 200)))
    assert (out == 0).mean() == pytest.approx(0.3, abs=0.01)
    assert set(np.unique(out)) == {0, 1 / 0.7}
    blame = layer.backward(np.ones((200, 200)))
    assert (blame == out).all()


def test_validation_and_callbacks_do_not_drop():
    net, seen = with_dropout(), []

    def note(epoch, net, history):
        seen.append((net.training, MSELoss()(net(X), Y)))

    history = fit(
        net, X, Y, MSELoss(), SGD(net.parameters(), 0.01), epochs=3,
        validation=(X, Y), callback=note,
    )  # fmt: skip
    assert [value for _, value in seen] == history["validation_loss"]
    assert not any(training for training, _ in seen)
    assert history["loss"][1:] != history["validation_loss"][:-1]
    assert (net(X) == net(X)).all()


def test_every_epoch_drops_with_and_without_somebody_watching():
    losses = []
    for watch in ({}, {"validation": (X, Y)}, {"callback": lambda *_: None}):
        net = with_dropout()
        optimizer = SGD(net.parameters(), 0.01)
        history = fit(net, X, Y, MSELoss(), optimizer, epochs=4, **watch)
        losses.append(history["loss"])
    assert losses[0] == losses[1] == losses[2]
    net = with_dropout(p=0)
    plain = fit(net, X, Y, MSELoss(), SGD(net.parameters(), 0.01), epochs=4)
    assert plain["loss"] != losses[0]


def test_an_epoch_by_hand_drops_and_stops_dropping():
    net = with_dropout()
    optimizer = SGD(net.parameters(), 1e-12)
    by_hand = nnlib.train_epoch(net, [(X, Y)], MSELoss(), optimizer)
    assert by_hand != pytest.approx(MSELoss()(net(X), Y), rel=1e-3)
    assert not net.training


def test_dropout_in_float32_stays_float32_and_gradients_are_checked():
    net = with_dropout(dtype=np.float32)
    net.train()
    assert net(X).dtype == np.float32
    for error in nnlib.check_gradients(net, X, Y, MSELoss()).values():
        assert error < 1e-7
    assert net.training


# Initialisers


@pytest.mark.parametrize(
    ("init", "width"),
    [
        (nnlib.lecun_normal, np.sqrt(1 / 400)),
        (nnlib.kaiming_normal, np.sqrt(2 / 400)),
    ],
)
def test_normal_initialisers_have_their_width(init, width):
    weight = Linear(400, 300, rng=np.random.default_rng(0), init=init).weight
    assert weight.std() == pytest.approx(width, rel=0.01)
    assert abs(weight.mean()) < 0.01 * width
    # Normal, not even: 4.6 % lie beyond two widths.
    assert (abs(weight) > 2 * width).mean() == pytest.approx(0.0455, abs=0.003)


# Splits and rows


@pytest.mark.parametrize("counts", [(90, 10), (50, 30, 20), (7, 5, 3, 2)])
@pytest.mark.parametrize("share", [0.1, 0.25, 0.5])
def test_a_stratified_split_is_fair_to_every_label(counts, share):
    y = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(len(y))
    for seed in range(5):
        split = train_test_split(
            rows, y, share, rng=np.random.default_rng(seed), stratify=y
        )
        train, test, _, y_test = split
        assert sorted([*train, *test]) == [*rows]
        assert (y[test] == y_test).all()
        assert len(test) == round(len(y) * share)
        for label, count in enumerate(counts):
            got = (y_test == label).sum()
            assert abs(got - count * share) <= 1


def test_a_stratified_split_depends_on_the_seed_and_takes_words():
    words = np.array(["cat", "dog"] * 10)
    tests = {
        tuple(
            train_test_split(
                np.arange(20), words, rng=np.random.default_rng(seed),
                stratify=words,
            )[1]
        )
        for seed in range(5)
    }  # fmt: skip
    assert len(tests) == 5


def test_one_hot():
    assert one_hot([1, 0], 3).tolist() == [[0, 1, 0], [1, 0, 0]]
    assert one_hot([0, 2]).shape == (2, 3)
    assert one_hot([True, False]).tolist() == [[0, 1], [1, 0]]


# Parts


def test_a_part_of_a_network_shares_its_parameters():
    net = network()
    part = net[:2]
    np.testing.assert_array_equal(part(X), net.activations(X)[1])
    assert repr(part) == "Sequential(Linear(3, 4), Tanh())"
    part[0].bias = [1, 2, 3, 4]
    assert net.parameters().value[12:16].tolist() == [1, 2, 3, 4]
    assert len(net[1:].parameters()) == 10
    assert len(net[1:2].parameters()) == 0
    assert len(net[-1:].parameters()) == 10
    assert len(net[1:][1:].parameters()) == 10


def test_training_a_part_trains_the_whole_and_nothing_else():
    net = network()
    before = net.parameters().value.copy()
    part = net[2:]
    H = net.activations(X)[1]
    fit(part, H, Y, MSELoss(), SGD(part.parameters(), 0.1), epochs=3)
    after = net.parameters().value
    assert (after[:16] == before[:16]).all()
    assert (after[16:] != before[16:]).all()
    optimizer = SGD(net.parameters(), 0.1)
    fit(net, X, Y, MSELoss(), optimizer, epochs=1)
    assert (net.parameters().value != before).all()


def test_what_is_frozen_in_the_whole_is_frozen_in_a_part():
    net = network()
    net.freeze("2.bias")
    part = net[2:]
    before = net[2].bias.copy()
    H = net.activations(X)[1]
    fit(part, H, Y, MSELoss(), SGD(part.parameters(), 0.1), epochs=3)
    assert (net[2].bias == before).all()


# The report


def sick():
    """Two of four ReLUs dead, one of two tanh units saturated."""
    net = Sequential(
        Linear.of(np.ones((3, 4)), [0.0, 100.0, -100.0, -200.0]),
        ReLU(),
        Linear.of([[1e-3, 9.0]] * 4, [0.0, 50.0]),
        Tanh(),
        Linear.of([[1.0], [1.0]], [0.0]),
    )
    return net, report(net, X, Y[:, :1], MSELoss())


def test_a_report_counts_dead_and_saturated_units():
    _, rows = sick()
    assert [row.dead for row in rows] == [0, 2, 0, 0, 0]
    assert [row.saturated for row in rows] == [0, 0, 0, 1, 0]
    assert [row.units for row in rows] == [4, 4, 2, 2, 1]
    assert "ReLU()" in str(rows)
    assert len(str(rows).splitlines()) == 6


def test_a_report_has_the_sizes_of_parameters_gradients_and_blame():
    net, rows = sick()
    for number in (0, 2, 4):
        layer, row = net[number], rows[number]
        both = np.concatenate([layer.weight.ravel(), layer.bias])
        assert row.weights == pytest.approx(np.sqrt((both**2).mean()))
        both = np.concatenate([layer.weight_grad.ravel(), layer.bias_grad])
        assert row.gradients == pytest.approx(np.sqrt((both**2).mean()))
    assert np.isnan(rows[1].weights)
    error = net(X) - Y[:, :1]
    blame = 2 * error / error.size
    assert rows[-1].blame == pytest.approx(np.sqrt((blame**2).mean()))


def test_a_report_takes_layers_of_ones_own():
    class Own(nnlib.Layer):
        def forward(self, X):
            return 2 * X

        def backward(self, grad):
            return 2 * grad

    net = Sequential(Own(), Linear(3, 2, rng=np.random.default_rng(0)))
    assert [row.units for row in report(net, X, Y, MSELoss())] == [3, 2]


def test_a_report_changes_no_parameter_and_knows_all_layers():
    rng = np.random.default_rng(0)
    net = Sequential(
        Linear(3, 4, rng=rng), Step(), Dropout(rng=rng), LeakyReLU(),
        nnlib.Identity(), Linear(4, 2, rng=rng), nnlib.Softmax(),
    )  # fmt: skip
    before = net.parameters().value.copy()
    rows = report(net, X, LABELS, nnlib.CELoss())
    assert (net.parameters().value == before).all()
    assert rows[1].dead == 4  # no blame passes a step
    assert rows[3].dead == 0
    assert rows[0].gradients == 0


# Noise that JavaScript repeats


def test_noise_is_normal_and_made_of_uniform_numbers_alone():
    draw = nnlib.noise.normal((200, 100), np.random.default_rng(0))
    assert draw.mean() == pytest.approx(0, abs=0.02)
    assert draw.std() == pytest.approx(1, rel=0.01)
    assert (abs(draw) > 2).mean() == pytest.approx(0.0455, abs=0.003)
    rng = np.random.default_rng(0)
    for right in draw.ravel()[:50]:
        u, v = rng.random(), rng.random()
        z = np.sqrt(-2 * np.log(1 - u)) * np.cos(2 * np.pi * v)
        assert z == pytest.approx(right, rel=1e-12)
