"""What an assignment is: a master notebook, and hidden checks beside it.

The checks are Python of the grader's own: a module with ``SWAPS``, what a
variant changes, and ``assignment(variant)``. They make inputs, compute what is
expected from copies of their own, and judge what came back; they never travel
to the worker.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from nnlib.grading.assignment.variant import PLAIN, Variant


@dataclass(frozen=True)
class Code:
    """An argument that only code can express: a function, for example.

    Attributes
    ----------
    text : Python expression, evaluated in the worker; it may use `math`, and
        `np` where NumPy is allowed
    value : the same thing on this side
    """

    text: str
    value: object


@dataclass(frozen=True)
class Kept:
    """An argument that an earlier step of the same call has kept."""

    name: str


@dataclass(frozen=True)
class Step:
    """One step of a call: a name, called with arguments or only looked at.

    Attributes
    ----------
    name : function, class, method or attribute
    args : arguments of the call; None to look and not call
    of : the kept thing whose method or attribute it is
    keep : name to keep the result under, instead of telling it
    """

    name: str
    args: tuple | None = ()
    of: str = ""
    keep: str = ""


@dataclass(frozen=True)
class Check:
    """Points for one behaviour; won when every case is right.

    Attributes
    ----------
    points : what it is worth
    hint : the feedback when it fails and nothing better is known
    cases : function from a random generator to the arguments of each call
    judge : function ``(got, *arguments)`` to whether it is right; the
        question's answer is compared if None
    steps : function ``(*arguments)`` to the steps of a call; `got` is then
        the list of what they tell. A call of the question's function if None
    keeps : whether the arguments must be left as they are
    """

    points: float
    hint: str
    cases: Callable[[np.random.Generator], Iterable[tuple]]
    judge: Callable[..., bool] | None = None
    steps: Callable[..., Sequence[Step]] | None = None
    keeps: bool = False


@dataclass(frozen=True)
class Mistake:
    """A common wrong answer, and what to say to whoever gave it.

    Attributes
    ----------
    says : the feedback
    answer : the wrong answer, as a function of the arguments
    when : instead, function ``(got, *arguments)`` to whether it is this
        mistake
    """

    says: str
    answer: Callable | None = None
    when: Callable[..., bool] | None = None


@dataclass(frozen=True)
class Question:
    """A question answered by code, found by its function's name.

    Attributes
    ----------
    signature : function and arguments, as ``"neuron(x, w, b)"``
    answer : the right answer, as a function of the same arguments
    checks : what is looked at
    mistakes : common wrong answers, the likeliest first
    modules : what the answer may import beside Python's plain modules
    seconds : of computing that one call may take
    rtol, atol : how far a number may be off
    order : the arguments as the cases and `answer` have them
    plain_name : the function's name where no variant has changed it
    """

    signature: str
    answer: Callable | None
    checks: tuple[Check, ...]
    mistakes: tuple[Mistake, ...] = ()
    modules: tuple[str, ...] = ()
    seconds: float = 5
    rtol: float = 1e-6
    atol: float = 1e-9
    order: tuple[str, ...] = ()
    plain_name: str = ""
    by_hand = False

    @property
    def name(self) -> str:
        """The function's name."""
        return self.signature.partition("(")[0]

    @property
    def arguments(self) -> list[str]:
        """The arguments' names, in their order."""
        inside = self.signature.partition("(")[2].rstrip(")")
        return [part.strip() for part in inside.split(",") if part.strip()]

    def as_in(self, variant: Variant) -> Question:
        """Return the question as a variant asks it."""
        return replace(
            self,
            signature=variant.apply(self.signature),
            order=tuple(self.arguments),
            plain_name=self.name,
        )

    def arranged(self, values: tuple) -> tuple:
        """Return the arguments of a call in the variant's order."""
        named = dict(zip(self.order, values, strict=True))
        return tuple(named[name] for name in self.arguments)

    @property
    def grade_id(self) -> str:
        """The id of the cell that holds its points."""
        return f"{self.plain_name or self.name}-checks"

    @property
    def points(self) -> float:
        """What it is worth altogether."""
        return sum(check.points for check in self.checks)


@dataclass(frozen=True)
class Text:
    """A question answered by a few sentences, graded by hand.

    Attributes
    ----------
    name : grade id of the cell for the answer
    points : what it is worth
    rubric : what to give points for, a sentence each, for whoever marks it
    """

    name: str
    points: float
    rubric: tuple[str, ...] = ()
    by_hand = True

    @property
    def grade_id(self) -> str:
        """The id of the cell that holds its points."""
        return self.name


@dataclass(frozen=True)
class Wrong:
    """A wrong answer that the checks are tried on.

    Attributes
    ----------
    answers : code, by the grade id of the cell that it stands in
    loses : points that it must lose
    says : a piece of what its student must be told
    """

    answers: dict[str, str]
    loses: float
    says: str = ""


@dataclass(frozen=True)
class Assignment:
    """An assignment: its questions, in their order.

    Attributes
    ----------
    version : raised whenever the checks change; another version draws other
        inputs
    title : as the notebook has it
    minutes : expected time
    questions : what is asked
    wrong : wrong answers that `nnlib assign build` tries the checks on
    path : master notebook
    variant : which of its variants this is
    """

    version: int
    title: str
    minutes: int
    questions: tuple[Question | Text, ...]
    wrong: tuple[Wrong, ...] = ()
    path: Path = Path()
    variant: Variant = field(default=PLAIN)

    @property
    def name(self) -> str:
        """The name on the command line, such as ``a1``."""
        return self.path.stem

    @property
    def points(self) -> float:
        """What it is worth altogether."""
        return sum(question.points for question in self.questions)

    @property
    def by_code(self) -> list[Question]:
        """The questions that the grader can grade."""
        return [q for q in self.questions if not q.by_hand]

    @cached_property
    def fingerprint(self) -> str:
        """A text that changes when the master or its checks change."""
        digest = hashlib.sha256()
        for path in (self.path, self.path.with_suffix(".py")):
            digest.update(path.read_bytes())
        return digest.hexdigest()[:16]

    @property
    def identity(self) -> dict:
        """What a record must say to be of this assignment."""
        return {
            "assignment": self.name,
            "version": self.version,
            "variant": self.variant.seed,
            "checks": self.fingerprint,
        }

    def is_of(self, record: dict) -> bool:
        """Tell whether a record is of this assignment as it is now."""
        return all(record.get(k) == v for k, v in self.identity.items())
