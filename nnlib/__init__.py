"""The small NumPy library of the book *Neural Networks by Hand*."""

from nnlib.data import (
    capitals,
    circles,
    digits,
    halves,
    ices,
    moons,
    party,
    quadrants,
    six_points,
    spam,
    spirals,
    truth_table,
    verdicts,
    wine,
)
from nnlib.functional import (
    identity,
    identity_slope,
    leaky_relu,
    leaky_relu_slope,
    relu,
    relu_slope,
    sigmoid,
    sigmoid_slope,
    softmax,
    softmax_jacobian,
    step,
    step_slope,
    tanh,
    tanh_slope,
)
from nnlib.gradcheck import check_gradients, numerical_gradient
from nnlib.init import kaiming_uniform, uniform, xavier_uniform, zeros
from nnlib.keeper import DivergenceError
from nnlib.layers import (
    Identity,
    Layer,
    LeakyReLU,
    Linear,
    ReLU,
    Sigmoid,
    Softmax,
    Step,
    Tanh,
)
from nnlib.losses import (
    BCELoss,
    BCEWithLogitsLoss,
    CELoss,
    CrossEntropyLoss,
    Loss,
    MSELoss,
)
from nnlib.metrics import accuracy, confusion_matrix, reliability
from nnlib.neuron import neuron, weighted_sum
from nnlib.optim import SGD, Adam, Optimizer
from nnlib.parameters import Parameters
from nnlib.perceptron import count_mistakes, fit_perceptron, perceptron_step
from nnlib.reveal import reveal
from nnlib.scaler import StandardScaler
from nnlib.sequential import Sequential
from nnlib.source import show_source
from nnlib.splits import minibatches, train_test_split
from nnlib.storage import load, save
from nnlib.train import fit, train_epoch

__all__ = [
    "SGD",
    "Adam",
    "BCELoss",
    "BCEWithLogitsLoss",
    "CELoss",
    "CrossEntropyLoss",
    "DivergenceError",
    "Identity",
    "Layer",
    "LeakyReLU",
    "Linear",
    "Loss",
    "MSELoss",
    "Optimizer",
    "Parameters",
    "ReLU",
    "Sequential",
    "Sigmoid",
    "Softmax",
    "StandardScaler",
    "Step",
    "Tanh",
    "accuracy",
    "capitals",
    "check_gradients",
    "circles",
    "confusion_matrix",
    "count_mistakes",
    "digits",
    "fit",
    "fit_perceptron",
    "halves",
    "ices",
    "identity",
    "identity_slope",
    "kaiming_uniform",
    "leaky_relu",
    "leaky_relu_slope",
    "load",
    "minibatches",
    "moons",
    "neuron",
    "numerical_gradient",
    "party",
    "perceptron_step",
    "quadrants",
    "reliability",
    "relu",
    "relu_slope",
    "reveal",
    "save",
    "show_source",
    "sigmoid",
    "sigmoid_slope",
    "six_points",
    "softmax",
    "softmax_jacobian",
    "spam",
    "spirals",
    "step",
    "step_slope",
    "tanh",
    "tanh_slope",
    "train_epoch",
    "train_test_split",
    "truth_table",
    "uniform",
    "verdicts",
    "weighted_sum",
    "wine",
    "xavier_uniform",
    "zeros",
]
