"""The small NumPy library of the book *Neural Networks by Hand*.

Here is what one trains with. Data sets are in `nnlib.data`, the tools of the
book's own pages in `nnlib.book`. `from nnlib import moons, reveal`, as the
chapters write, works as well.
"""

from nnlib import book, data
from nnlib.diagnosis import DivergenceError, TrainingWarning
from nnlib.functional import (
    identity, identity_slope, leaky_relu, leaky_relu_slope, one_hot, relu,
    relu_slope, sigmoid, sigmoid_slope, softmax, softmax_jacobian, step,
    step_slope, tanh, tanh_slope,
)  # fmt: skip
from nnlib.gradcheck import check_gradients, numerical_gradient
from nnlib.handwriting import normalise, nudge, pixels_of, redraw
from nnlib.init import (
    kaiming_normal, kaiming_uniform, lecun_normal, uniform, xavier_uniform,
    zeros,
)  # fmt: skip
from nnlib.layers import (
    Activation, Dropout, Identity, Layer, LeakyReLU, Linear, ReLU, Sigmoid,
    Softmax, Step, Tanh,
)  # fmt: skip
from nnlib.losses import (
    BCELoss, BCEWithLogitsLoss, CELoss, CrossEntropyLoss, Loss, MSELoss,
)  # fmt: skip
from nnlib.metrics import accuracy, confusion_matrix, reliability
from nnlib.neuron import neuron, weighted_sum
from nnlib.optim import SGD, Adam, Optimizer
from nnlib.parameters import Parameters
from nnlib.perceptron import count_mistakes, fit_perceptron, perceptron_step
from nnlib.pytorch import from_pytorch, to_pytorch
from nnlib.report import report
from nnlib.scaler import StandardScaler
from nnlib.sequential import Sequential
from nnlib.splits import minibatches, train_test_split
from nnlib.storage import load, load_optimizer, save
from nnlib.train import History, fit, train_epoch

_found = [(n, getattr(v, "__module__", "")) for n, v in globals().items()]
__all__ = [name for name, home in _found if home.startswith("nnlib.")]


def __getattr__(name: str) -> object:
    """Find what chapters import from here and has a home of its own."""
    for home in (data, book):
        thing = vars(home).get(name)
        if getattr(thing, "__module__", "").startswith("nnlib."):
            return thing
    raise AttributeError(f"module 'nnlib' has no attribute {name!r}")
