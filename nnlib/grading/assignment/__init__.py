"""What is asked: all that the author of an assignment writes with.

An assignment is a master notebook and, beside it, a module of hidden checks,
which imports its parts from here.
"""

from nnlib.grading.assignment.assignment import (
    FOLDER,
    Assignment,
    Check,
    Code,
    Kept,
    Mistake,
    NoAssignmentError,
    Question,
    Step,
    Text,
    Wrong,
    load,
    names,
)
from nnlib.grading.assignment.compare import as_numbers, differs
from nnlib.grading.assignment.variant import Swap, Variant, number, signature

__all__ = [
    "FOLDER",
    "Assignment",
    "Check",
    "Code",
    "Kept",
    "Mistake",
    "NoAssignmentError",
    "Question",
    "Step",
    "Swap",
    "Text",
    "Variant",
    "Wrong",
    "as_numbers",
    "differs",
    "load",
    "names",
    "number",
    "signature",
]
