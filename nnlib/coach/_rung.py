"""What every rung does: ask, compare, and find the words for a fault."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from nnlib.coach._ask import NoAnswerError, ask, numbers

Style = Callable[[Callable], Callable]


@dataclass(frozen=True)
class Fault:
    """A typical slip: what to say, and a function that makes it."""

    sentence: str
    wrong: Callable


@dataclass(frozen=True)
class Verdict:
    """What the coach says, and whether the function is right."""

    right: bool
    text: str
    answered: bool = True


def lend(*functions: Callable) -> tuple[Callable, ...]:
    """Mark functions as the book's, so that the coach does not praise them.

    Parameters
    ----------
    functions : those that play until the reader has written their own

    Returns
    -------
    tuple of the same functions, so that names can be given to them again

    Notes
    -----
    The mark is on the function and not on its name: a new one of the same
    name is the reader's. Taught in chapter 8.
    """
    for function in functions:
        function.is_lent = True
    return functions


def is_lent(function: Callable) -> bool:
    """Tell whether a function is the book's."""
    return getattr(function, "is_lent", False)


def as_given(function: Callable) -> Callable:
    """Return the function: the style that a rung asks for."""
    return function


@dataclass(frozen=True)
class Rung:
    """One function of the network, and what is known about it.

    Attributes
    ----------
    call : its name and arguments, "neuron(x, w, b)"
    right : a function that answers rightly
    examples : arguments to ask with, the smallest first
    faults : the typical slips
    styles : ways in which a right function may take and give its numbers
    """

    call: str
    right: Callable
    examples: tuple[tuple, ...]
    faults: tuple[Fault, ...]
    styles: tuple[Style, ...] = (as_given,)

    @property
    def name(self) -> str:
        """The function's name."""
        return self.call.partition("(")[0]

    def slip(self, number: int) -> Callable:
        """Return a function that makes one of the typical slips."""
        return self.faults[number].wrong

    def smallest(self, number: int) -> tuple:
        """Return the first example on which that slip shows."""
        answers = self._answers(self.slip(number))
        wanted = [numbers(self.right(*given)) for given in self.examples]
        places = zip(self.examples, answers, wanted, strict=True)
        return next(given for given, a, b in places if not _alike(a, b))

    def __call__(self, function: Callable) -> None:
        """Print what there is to say about a reader's function."""
        print(self.judge(function).text)

    def judge(self, function: Callable) -> Verdict:
        """Return the best verdict over all styles."""
        if not callable(function):
            return self._not_yet(f"It must be a function, {self.call}.")
        found = [self._judge(style(function)) for style in self.styles]
        best = max(found, key=lambda one: (one.right, one.answered))
        if best.right and is_lent(function):
            lent = f"{self.name}: not written yet; the book's is lent."
            return Verdict(True, lent)
        return best

    def _judge(self, function: Callable) -> Verdict:
        for place, given in enumerate(self.examples):
            wanted, call = self.right(*given), self._written(given)
            try:
                answer = ask(function, call, given)
                got = _read(answer, wanted)
            except NoAnswerError as told:
                return self._not_yet(str(told), answered=False)
            if not _alike(got, numbers(wanted)):
                shows = f"{call} must be {shown(wanted)}"
                said = f"{shows}; yours is {shown(answer)}."
                cause = self._cause(function, place) or _other(got, wanted)
                return self._not_yet(f"{said}\n{cause}")
        return Verdict(True, f"{self.name}: right.")

    def _not_yet(self, said: str, answered: bool = True) -> Verdict:
        return Verdict(False, f"{self.name}: not yet.\n{said}", answered)

    def _cause(self, function: Callable, place: int) -> str:
        """Return the sentence of the fault that gives the same answers.

        Where none does in all examples, there may be two faults; then the
        one is named that explains the example at that place.
        """
        mine = self._answers(function)
        faulty = [(f.sentence, self._answers(f.wrong)) for f in self.faults]
        for reach in (len(mine), place + 1):
            for sentence, theirs in faulty:
                if all(map(_alike, mine[:reach], theirs[:reach])):
                    return sentence
        return ""

    def _answers(self, function: Callable) -> list[np.ndarray | None]:
        """Return the answers to all examples, None for no answer."""
        found = []
        for given in self.examples:
            try:
                answer = ask(function, self.name, given)
                found.append(_read(answer, self.right(*given)))
            except NoAnswerError:
                found.append(None)
        return found

    def _written(self, given: tuple) -> str:
        """Return a call as one would write it."""
        names = self.call.partition("(")[2].rstrip(")").split(", ")
        pairs = zip(names, map(shown, given), strict=True)
        return f"{self.name}({', '.join(f'{n}={text}' for n, text in pairs)})"


def _read(answer: object, wanted: object) -> np.ndarray:
    """Return an answer's numbers.

    Beside what is asked there may be more, first or last: the values of all
    layers and then the probabilities, or the layers and a list of losses.
    """
    right, parts = numbers(wanted), [answer]
    if isinstance(answer, list | tuple) and answer:
        parts += [answer[-1], answer[0]]
    found = [numbers(part) for part in parts]
    return max(found, key=lambda n: (n.size == right.size) + _alike(n, right))


def _other(got: np.ndarray, wanted: object) -> str:
    """Return what to do about a fault that has no name."""
    size = numbers(wanted).size
    if got.size != size:
        return f"The shape is wrong: {size} numbers are asked, not {got.size}."
    if not np.isfinite(got).all():
        return "It is no finite number: what overflows, or divides by 0?"
    return "Work this example by hand, and print each step of yours."


def _alike(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    """Tell whether two answers are the same but for rounding, or nudging."""
    if one is None or other is None:
        return one is other
    return one.shape == other.shape and np.allclose(
        one, other, rtol=1e-4, atol=1e-5, equal_nan=True
    )


def shown(value: object) -> str:
    """Return numbers as one would write them, to four digits."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, list | tuple):
        opening, closing = "[]" if isinstance(value, list) else "()"
        return f"{opening}{', '.join(map(shown, value))}{closing}"
    return f"{value + 0.0:.4g}"  # which makes 0 of -0
