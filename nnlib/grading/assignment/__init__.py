"""What is asked: all that the author of an assignment writes with.

An assignment is a master notebook and, beside it, a module of hidden checks,
which imports its parts from here.
"""

from nnlib.grading.assignment.assignment import (
    Assignment,
    Check,
    Code,
    Kept,
    Mistake,
    Question,
    Step,
    Text,
    Wrong,
)
from nnlib.grading.assignment.compare import as_numbers, differs
from nnlib.grading.assignment.loading import (
    FOLDER,
    NoAssignmentError,
    load,
    names,
)
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
