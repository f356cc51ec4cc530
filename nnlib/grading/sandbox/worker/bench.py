"""Run a student's notebook, find the answers in it, and call them."""

from __future__ import annotations

import ast
import builtins
import sys
import time
import types
from collections.abc import Sequence
from dataclasses import dataclass

from . import protocol
from .hushed import Absent, Hushed
from .limits import limited
from .source import is_stub, parsed
from .uses import uses

MESSAGE = 300  # characters of an error's message
TELLING = 0.5  # seconds of computing that it may take to tell of an error
ABSENT = object()

# What Python itself knows, without asking a class that a student has made.
name_of = type.__dict__["__name__"].__get__
trace_of = BaseException.__dict__["__traceback__"].__get__


def told(error: BaseException) -> dict:
    """Return an error as texts: its type, its message, where it was."""
    kind = str.__getitem__(name_of(type(error)), slice(100))
    found = {"type": kind, "message": "", "cell": None, "line": None}
    try:
        # An error can be a student's own, and asking for its text never end.
        with limited(TELLING):
            found.update(place(error))
            found["message"] = str(error)[:MESSAGE]
            if isinstance(error, SyntaxError):
                line, message = error.lineno, str(error.msg)[:MESSAGE]
                found.update(line=line, message=message)
    except BaseException:
        pass
    return found


def place(error: BaseException) -> dict:
    """Return the last cell that an error came through, and the line there."""
    found = {}
    trace = trace_of(error)
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.startswith("cell "):
            found = {"cell": int(name.split()[1]), "line": trace.tb_lineno}
        trace = trace.tb_next
    return found


@dataclass(frozen=True)
class Answer:
    """What once stood under an answer's name, and the cell it came from."""

    value: object
    cell: int
    stub: bool


def swapped(function: object, names: Sequence[str]) -> bool:
    """Tell whether a function has the arguments, but not in their order.

    Then it is called by their names, as the visible checks call it.
    """
    code = getattr(function, "__code__", None)
    if not names or type(code) is not types.CodeType:
        return False
    count = code.co_argcount
    own = code.co_varnames[: count + code.co_kwonlyargcount]
    return {*names} <= {*own} and own[:count][: len(names)] != tuple(names)


class Bench:
    """A student's notebook, run cell by cell, and the answers found in it."""

    def __init__(self, names: dict[str, list[str]], seconds: float) -> None:
        self.names = names  # of the answers, each with its arguments
        self.seconds = seconds
        self.answers: dict[str, list[Answer]] = {}
        self.changed: dict[int, set[str]] = {}
        self.waiting: list[tuple[int, ast.stmt]] = []
        self.module = types.ModuleType("__main__")
        self.space = self.module.__dict__
        self.space["__builtins__"] = builtins
        self.space["get_ipython"] = Hushed()
        self.space["display"] = Hushed()
        sys.modules["__main__"] = self.module

    def cell(self, source: str, number: int) -> dict:
        """Run a cell, each statement for itself; tell what went wrong."""
        try:
            with limited(self.seconds):
                statements = parsed(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            return {"problems": [{**told(error), "cell": number}]}
        problems = []
        before = {n: v for n, v in self.space.items() if type(n) is str}
        end = time.process_time() + self.seconds
        for node in statements:
            # A definition after a slow statement is still made.
            left = max(end - time.process_time(), self.seconds / 20)
            problem = self.statement(node, number, left)
            if problem is None:
                continue
            if problem["type"] == "NameError":
                self.waiting.append((number, node))
            problems.append(problem)
        self.changed[number] = {
            name
            for name, old in before.items()
            if self.space.get(name, ABSENT) is not old
        }
        return {"problems": problems[:20]}

    def statement(
        self, node: ast.stmt, number: int, seconds: float
    ) -> dict | None:
        """Run one statement; return its problem, if it had one."""
        before = {n: self.space.get(n, ABSENT) for n in self.names}
        problem = None
        try:
            with limited(seconds):
                tree = ast.Module([node], type_ignores=[])
                exec(compile(tree, f"cell {number}", "exec"), self.space)
        except ImportError as error:
            problem = told(error)
            self.stand_in(node, error)
        except BaseException as error:
            problem = told(error)
        for name, old in before.items():
            new = self.space.get(name, ABSENT)
            # What is deleted has been an answer none the less.
            if new is not old and new is not ABSENT:
                answer = Answer(new, number, is_stub(node))
                self.answers.setdefault(name, []).append(answer)
        return problem

    def stand_in(self, node: ast.stmt, error: ImportError) -> None:
        """Let names that could not be imported tell why when they are used."""
        if not isinstance(node, ast.Import | ast.ImportFrom):
            return
        for alias in node.names:
            name = (alias.asname or alias.name).split(".")[0]
            if name not in self.names:
                self.space.setdefault(name, Absent(error))

    def settle(self) -> dict:
        """Take what came too early once more; choose among the answers.

        Of several definitions of a name the last one counts that is not the
        empty one, and that can be called: a result under the same name is no
        answer.
        """
        for number, node in self.waiting:
            self.statement(node, number, self.seconds / 20)
        found = {}
        for name, answers in self.answers.items():
            cells = sorted({answer.cell for answer in answers})
            written = [answer for answer in answers if not answer.stub]
            called = [each for each in written if callable(each.value)]
            found[name] = {"written": len(called or written), "cells": cells}
            if written:
                last = (called or written)[-1]
                self.space[name] = last.value
                found[name].update(self.told_of(last, name))
                found[name]["covered"] = last is not written[-1]
        # Names that are no plain texts, and things with a class of their own
        # making, are not asked what they are: they might never answer.
        defined = [
            name[:100]
            for name, value in self.space.items()
            if type(name) is str
            and issubclass(type(value), (types.FunctionType, type))
        ]
        return {"found": found, "defined": defined[:200]}

    def told_of(self, answer: Answer, name: str) -> dict:
        """Tell what an answer builds on, and what has happened to that."""
        try:
            with limited(self.seconds):
                used = uses(answer.value, self.space)
                by_name = bool(swapped(answer.value, self.names[name]))
        except BaseException:  # whatever stands there in place of a function
            used, by_name = set(), False
        later = {
            each
            for cell, changed in self.changed.items()
            if cell > answer.cell
            for each in changed & used
        }
        return {
            "cell": answer.cell,
            "uses": sorted(used & {*self.names}),
            "changed": sorted(later)[:20],
            "by_name": by_name,
        }

    def call(
        self, steps: list[dict], seconds: float, keeps: bool = False
    ) -> dict:
        """Take the steps of a call; tell the value of each.

        Parameters
        ----------
        keeps : whether to tell the last one's arguments as they are after it
        """
        things: dict[str, object] = {}
        values = []
        self.given: list[object] = []
        for number, step in enumerate(steps):
            try:
                with limited(seconds):
                    values.append(protocol.encode(self.take(step, things)))
            except BaseException as error:
                return {"error": {**told(error), "step": number}}
        reply = {"values": values}
        if keeps:
            reply["given"] = [self.after(each, seconds) for each in self.given]
        return reply

    def after(self, thing: object, seconds: float) -> object:
        """Return an argument as it is now; None for what is not plain."""
        try:
            with limited(seconds):
                return protocol.encode(thing)
        except BaseException:  # a student's code may have put anything there
            return None

    def take(self, step: dict, things: dict[str, object]) -> object:
        """Take one step: call a function, make a thing, or look at one."""
        thing = things[step["of"]] if "of" in step else self.module
        value = getattr(thing, step["name"])
        if "args" in step:
            given = [self.argument(node, things) for node in step["args"]]
            self.given = given
            names = self.names.get(step["name"], ())
            if "of" not in step and swapped(value, names):
                value = value(**dict(zip(names, given, strict=True)))
            else:
                value = value(*given)
        if "keep" in step:
            things[step["keep"]] = value
            return None
        return value

    def argument(self, node: object, things: dict[str, object]) -> object:
        """Return an argument; code in it is the grader's, not a student's."""
        if isinstance(node, dict) and set(node) == {"kept"}:
            return things[node["kept"]]
        if isinstance(node, dict) and set(node) == {"code"}:
            modules = {
                name: sys.modules[name]
                for name in ("math", "numpy")
                if name in sys.modules
            }
            return eval(node["code"], {**modules, "np": modules.get("numpy")})
        return protocol.decode(node)
