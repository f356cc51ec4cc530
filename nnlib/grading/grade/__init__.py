"""One submission graded: bytes in, a record out, nothing else touched."""

from nnlib.grading.grade.grader import Grader

__all__ = ["Grader"]
