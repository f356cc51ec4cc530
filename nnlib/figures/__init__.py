"""The book's figures: ipywidgets in Jupyter, live pictures in the site."""

from .activations import Activations
from .arrows import Arrows
from .base import Figure
from .batch_paths import BatchPaths
from .broadcast import Broadcast
from .bumps import Bumps
from .computational_graph import ComputationalGraph
from .decision_line import DecisionLine
from .descent import Descent
from .dinner_party import DinnerParty
from .fit_probability import FitProbability
from .gears import Gears
from .golf import Golf
from .gradient_depth import GradientDepth
from .matrix_product import MatrixProduct
from .mazur_network import MazurNetwork
from .network_steps import NetworkSteps
from .neuron import Neuron
from .nudge_error import NudgeError
from .party_learning import PartyLearning
from .power_curve import PowerCurve
from .question import Question, question
from .reliability import Reliability
from .secant import Secant
from .shape_checker import ShapeChecker
from .sigmoid_curve import SigmoidCurve
from .slice import Slice
from .softmax_bars import SoftmaxBars
from .truth_table import TruthTable
from .two_knobs import TwoKnobs
from .wrong_model import WrongModel
from .xor_learning import XorLearning
from .xor_space import XorSpace

TOOLBOX = (
    *(Secant, PowerCurve, Arrows, MatrixProduct, Broadcast),
    *(Slice, Gears),
)
FIGURES = (
    *TOOLBOX,
    *(Neuron, DecisionLine, TruthTable, Question),
    *(SigmoidCurve, Activations, SoftmaxBars, FitProbability, Reliability),
    *(NetworkSteps, DinnerParty, XorSpace, Bumps, ShapeChecker),
    *(Descent, TwoKnobs, BatchPaths, WrongModel, Golf),
    *(ComputationalGraph, MazurNetwork, NudgeError),
    *(XorLearning, GradientDepth, PartyLearning),
)

__all__ = [
    "Activations",
    "Arrows",
    "BatchPaths",
    "Broadcast",
    "Bumps",
    "ComputationalGraph",
    "DecisionLine",
    "Descent",
    "DinnerParty",
    "Figure",
    "FitProbability",
    "Gears",
    "Golf",
    "GradientDepth",
    "MatrixProduct",
    "MazurNetwork",
    "NetworkSteps",
    "Neuron",
    "NudgeError",
    "PartyLearning",
    "PowerCurve",
    "Question",
    "Reliability",
    "Secant",
    "ShapeChecker",
    "SigmoidCurve",
    "Slice",
    "SoftmaxBars",
    "TruthTable",
    "TwoKnobs",
    "WrongModel",
    "XorLearning",
    "XorSpace",
    "question",
]
