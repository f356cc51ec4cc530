"""Numbers that others have published, to the digits given there.

Where a famous source is wrong, the right number stands here and the test says
so. They are the oracles of chapters 1 to 6.
"""

import numpy as np
import pytest

from nnlib import (
    SGD,
    CrossEntropyLoss,
    Linear,
    MSELoss,
    ReLU,
    Sequential,
    Sigmoid,
    Tanh,
    fit,
    neuron,
    numerical_gradient,
    party,
    sigmoid,
    sigmoid_slope,
    spam,
    tanh,
    weighted_sum,
    wine,
)


def close(value, right, digits):
    """Compare to as many decimals as the source prints."""
    np.testing.assert_allclose(value, right, rtol=0, atol=0.5 * 10**-digits)


def column(*numbers):
    return np.array(numbers, float).reshape(-1, 1)


class TestSmallExamples:
    def test_the_spam_neuron(self):
        assert weighted_sum([1, 0], [7, 3], -2) == 5
        # The article says that sigmoid(5) is 1.
        close(neuron([1, 0], [7, 3], -2, sigmoid), 0.993307149075715, 15)
        z = [weighted_sum(x, [7, 3], -2) for x in spam()[0]]
        assert z == [-2, 1, 5, 8]
        close(sigmoid(z), [0.119, 0.731, 0.99331, 0.99966], 3)

    def test_the_even_number_network(self):
        net = Sequential(
            Linear.of([[0.6, -0.4], [-1.7, -1.3]], [0.2, 0.2]),
            Sigmoid(),
            Linear.of([[-1.36], [0.34]], [0.9]),
            Sigmoid(),
        )
        _, hidden, z, output = net.activations([[0, 1]])
        close(hidden, [[0.18243, 0.24974]], 5)
        close(z, [[0.73681285]], 8)
        close(output, [[0.676298521500881]], 9)
        close(sigmoid(0.73681285), 0.676298521500881, 15)
        all_four = net([[0, 0], [0, 1], [1, 0], [1, 1]])
        close(all_four, column(0.584, 0.676, 0.529, 0.639), 3)

    def test_wine(self):
        guests, bottles = map(np.array, wine())
        best = (guests @ bottles) / (guests @ guests)
        close(best, 0.667247994419254, 15)
        loss = MSELoss()
        for A, error, digits in (
            (1, 211.6667, 4),
            (0.8, 33.72, 2),
            (0.67, 0.0508667, 7),
        ):
            net = Sequential(Linear.of([[A]]))
            close(loss(net(column(*guests)), column(*bottles)), error, digits)

    def test_wine_descends(self):
        guests, bottles = (column(*numbers) for numbers in wine())
        net = Sequential(Linear.of([[1]]))
        descend = SGD(net.parameters(), lr=0.000157232704)
        for right in (0.8, 0.72021, 0.68838, 0.67568):
            fit(net, guests, bottles, MSELoss(), descend, epochs=1)
            close(net[0].weight, [[right]], 5)

    def test_the_dinner_party(self):
        net = Sequential(
            Linear.of(
                [[0, 0, 1], [0, 1.5, 0], [1, 0.4, 0]],
                [0, -0.5, 0],
            ),
            ReLU(),
            Linear.of(column(0.5, 2, -5), [1]),
            ReLU(),
        )
        X, y = party()
        z, bottles = net.activations(X)[2:]
        close(bottles, y, 14)
        close(y, column(1, 1.5, 3, 4.3, 0, 0, 0, 0), 15)
        close(z[4:], column(-4, -3.5, -2, -0.7), 14)


class TestMazur:
    """Mazur's 2-2-2 network (2015); its biases are not trained."""

    X, y = np.array([[0.05, 0.10]]), np.array([[0.01, 0.99]])

    def setup_method(self):
        self.net = Sequential(
            Linear.of([[0.15, 0.25], [0.20, 0.30]], [0.35, 0.35]),
            Sigmoid(),
            Linear.of([[0.40, 0.50], [0.45, 0.55]], [0.60, 0.60]),
            Sigmoid(),
        )
        # With two outputs the mean of the squares is his ½Σ.
        self.loss = MSELoss()
        self.optimizer = SGD(self.net.parameters(), lr=0.5)

    def error(self):
        return self.loss(self.net(self.X), self.y)

    def step(self, bias=lambda grad: 0):
        self.error()
        self.net.backward(self.loss.backward())
        for layer in (self.net[0], self.net[2]):
            layer.bias_grad[:] = bias(layer.bias_grad)
        self.optimizer.step()

    def test_forward(self):
        z, hidden, _, outputs = self.net.activations(self.X)
        close(z[0, 0], 0.3775, 10)
        close(hidden, [[0.593269992, 0.596884378]], 9)
        close(outputs, [[0.75136507, 0.772928465]], 8)
        close(self.error(), 0.298371109, 9)

    def test_gradients(self):
        self.step()
        close(self.net[2].weight_grad[0, 0], 0.082167041, 9)
        close(self.net[0].weight_grad[0, 0], 0.000438568, 9)

    def test_one_step(self):
        self.step()
        w1, w5 = self.net[0].weight.T.ravel(), self.net[2].weight.T.ravel()
        close(w1, [0.149780716, 0.19956143, 0.24975114, 0.29950229], 8)
        close(w5, [0.35891648, 0.408666186, 0.511301270, 0.561370121], 8)
        # Published: 0.291027924, from an early update of w5 to w8.
        close(self.error(), 0.291027773693599, 15)

    def test_ten_thousand_steps(self):
        for _ in range(9_999):
            self.step()
        # Published: 0.0000351085, which is this step, and not the last.
        close(self.error(), 3.51085e-05, 10)
        self.step()
        # Published: 0.015912196 and 0.984065734.
        right = [[0.0159136204435507, 0.984064273514624]]
        close(self.net(self.X), right, 13)
        close(self.error(), 3.51018778297885e-05, 17)

    def test_the_early_update_that_he_published(self):
        first, second = self.net[0], self.net[2]
        for count in range(10_000):
            self.error()
            blame = self.net[3].backward(self.loss.backward())
            second.backward_to_knobs(blame)
            second.weight = second.weight - 0.5 * second.weight_grad
            blame = self.net[1].backward(blame @ second.weight.T)
            first.backward_to_knobs(blame)
            first.weight = first.weight - 0.5 * first.weight_grad
            if count == 0:
                close(self.error(), 0.291027923905442, 15)
        right = [[0.0159121963260343, 0.984065734485629]]
        close(self.net(self.X), right, 13)
        close(self.error(), 3.50847862963128e-05, 17)

    def test_trained_biases_shared_and_separate(self):
        self.step(bias=lambda grad: grad.sum())
        close(self.error(), 0.285750887, 9)
        self.setup_method()
        self.step(bias=lambda grad: grad)
        close(self.error(), 0.280471447, 9)


class TestElevenLines:
    """The 11-line network (iamtrask, 2015): sigmoid, no biases, rate 1.

    It adds up error times slope; the mean squared error has 2/4 of that slope.
    """

    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])

    def test_two_layers(self):
        rng = np.random.RandomState(1)
        net = Sequential(
            Linear.of(2 * rng.random_sample((3, 1)) - 1), Sigmoid()
        )
        close(net[0].weight, column(-0.16595599, 0.44064899, -0.99977125), 8)
        optimizer = SGD(net.parameters(), lr=2)
        y = column(0, 0, 1, 1)
        fit(net, self.X, y, MSELoss(), optimizer, epochs=9_999)
        outputs = net(
            self.X
        )  # printed before the last step, the weights after
        right = column(0.00966449, 0.00786506, 0.99358898, 0.99211957)
        close(outputs, right, 8)
        fit(net, self.X, y, MSELoss(), optimizer, epochs=1)
        close(net[0].weight, column(9.67299303, -0.2078435, -4.62963669), 8)

    def test_three_layers(self):
        rng = np.random.RandomState(1)
        net = Sequential(
            Linear.of(2 * rng.random_sample((3, 4)) - 1),
            Sigmoid(),
            Linear.of(2 * rng.random_sample((4, 1)) - 1),
            Sigmoid(),
        )
        y = column(0, 1, 1, 0)
        optimizer = SGD(net.parameters(), lr=2)
        errors = []
        for epochs in [10_000] * 5 + [9_999]:
            errors.append(abs(net(self.X) - y).mean())
            fit(net, self.X, y, MSELoss(), optimizer, epochs=epochs)
        close(
            errors,
            [
                0.496410031903,
                0.00858452565325,
                0.00578945986251,
                0.00462917677677,
                0.00395876528027,
                0.00351012256786,
            ],
            12,
        )
        right = column(0.00260572, 0.99672209, 0.99701711, 0.00386759)
        close(net(self.X), right, 8)


class TestMoons:
    """WildML's 2-3-2 network (2015): rate and L2 on the summed gradient."""

    rate, decay, n = 0.01, 0.01, 200

    def setup_method(self):
        rng = np.random.RandomState(0)
        t = np.linspace(0, np.pi, self.n // 2)
        upper = np.column_stack([np.cos(t), np.sin(t)])
        lower = np.column_stack([1 - np.cos(t), 0.5 - np.sin(t)])
        order = np.arange(self.n)
        rng.shuffle(order)
        X = np.vstack([upper, lower])[order]
        self.X = X + rng.normal(scale=0.20, size=X.shape)
        self.y = np.repeat([0, 1], self.n // 2)[order]
        rng = np.random.RandomState(0)
        self.net = Sequential(
            Linear.of(rng.randn(2, 3) / np.sqrt(2), np.zeros(3)),
            Tanh(),
            Linear.of(rng.randn(3, 2) / np.sqrt(3), np.zeros(2)),
        )
        self.loss = CrossEntropyLoss()
        self.optimizer = SGD(self.net.parameters(), lr=self.rate * self.n)

    def step(self):
        self.loss(self.net(self.X), self.y)
        self.net.backward(self.loss.backward())
        for layer in (self.net[0], self.net[2]):
            layer.weight_grad += self.decay / self.n * layer.weight
        self.optimizer.step()

    def regularised_loss(self):
        weights = (self.net[0].weight, self.net[2].weight)
        squares = sum((weight**2).sum() for weight in weights)
        loss = self.loss(self.net(self.X), self.y)
        return loss + self.decay / 2 * squares / self.n

    def test_losses(self):
        self.step()
        close(self.regularised_loss(), 0.432387, 6)
        for _ in range(1_000):
            self.step()
        close(self.regularised_loss(), 0.068947, 6)


class TestOtherFacts:
    def test_sigmoid_and_tanh(self):
        z = np.linspace(-8, 8, 1001)
        assert sigmoid_slope(z).max() == 0.25
        np.testing.assert_allclose(tanh(z), 2 * sigmoid(2 * z) - 1, atol=1e-15)

    def test_karpathys_slope_and_circuit(self):
        close(sigmoid_slope(3), 0.0452, 4)  # printed: 0.0475
        x, y = -2, 3
        dx, dy = numerical_gradient(lambda v: v[0] * v[1], [x, y])
        close((x + dx) * (y + dy), 1, 8)  # printed: -1

    def test_learning_slowdown(self):
        output = sigmoid(2 * 1 + 2)
        close(output * sigmoid_slope(4), 0.0173, 4)
        close(output, 0.982, 3)

    @pytest.mark.parametrize("eps", [1e-3, 1e-8])
    def test_the_best_nudge_is_near_1e_5(self, eps):
        mazur = TestMazur()
        mazur.setup_method()
        mazur.step()
        right = mazur.net[2].weight_grad[0, 0]
        mazur.setup_method()

        def error(nudge):
            weight = mazur.net[2].weight.copy()

            def loss_at(w5):
                weight[0, 0] = w5
                mazur.net[2].weight = weight
                return mazur.error()

            return abs(numerical_gradient(loss_at, 0.40, nudge) / right - 1)

        assert error(1e-5) < 5e-10
        assert error(eps) > 10 * error(1e-5)
