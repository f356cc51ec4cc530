"""Run a student's code where it can do no harm, and tell the values.

Runs inside the sandbox, with `protocol` beside it and nothing else of this
package: no checks, no expected values. Each request gets one reply.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import importlib.abc
import importlib.machinery
import os
import re
import resource
import signal
import sys
import time
import types
from collections.abc import Iterable, Iterator

try:
    import protocol  # in the sandbox, where there is no nnlib
except ImportError:
    from nnlib.grading.sandbox.worker import protocol

HUSH = {"IPython", "ipywidgets", "matplotlib", "plotly", "seaborn", "tqdm"}
MESSAGE = 300  # characters of an error's message
# Cell magics that run the cell.
RUNNING = {"%%capture", "%%debug", "%%prun", "%%time", "%%timeit"}
# Lines for IPython alone: %magic, !shell, files = !ls, ?help, help?
MAGIC = re.compile(
    r"(?P<indent>\s*)(%{1,2}[A-Za-z]|!|[\w, ]+=\s*(!|%[A-Za-z])"
    r"|\?{1,2}[\w.*]+\s*$|[\w.]+\?{1,2}\s*;?\s*$)"
)
ABSENT = object()


class OutOfTimeError(BaseException):
    """Not an Exception, so that a bare `except Exception` lets it pass."""


class Hushed(types.ModuleType):
    """Stands for a package that only draws: takes any call, does nothing."""

    def __init__(self, name: str = "hushed") -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Hushed:
        if name.startswith("__"):
            raise AttributeError(name)
        return Hushed()

    def __call__(self, *args: object, **kwargs: object) -> Hushed:
        """Do nothing."""
        return Hushed()

    def __iter__(self) -> Iterator[Hushed]:
        # fig, ax = plt.subplots()
        return iter((Hushed(), Hushed()))

    def __getitem__(self, key: object) -> Hushed:
        return Hushed()

    def __enter__(self) -> Hushed:
        return self

    def __exit__(self, *error: object) -> None:
        """Leave."""


class Bar(Hushed):
    """Stands for tqdm: goes through what it is given, and shows nothing."""

    def __init__(self, items: Iterable = (), *args: object, **kwargs) -> None:
        super().__init__()
        self._items = items

    def __iter__(self) -> Iterator:
        return iter(self._items)


class Hush(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Lets packages that only draw be imported although they are absent."""

    def find_spec(self, name, path=None, target=None):
        """Find any package that only draws."""
        if name.split(".")[0] in HUSH:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec) -> types.ModuleType:
        """Make what stands for it."""
        module = Hushed(spec.name)
        if spec.name.split(".")[0] == "tqdm":
            module.tqdm = Bar
            module.trange = lambda *args, **kwargs: Bar(range(*args))
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """Do nothing: the module is whole."""


class Absent:
    """Stands for a module that may not be imported; says so when used."""

    def __init__(self, error: ImportError) -> None:
        self._error = error

    def __getattr__(self, name: str):
        raise self._error

    def __call__(self, *args: object, **kwargs: object):
        """Say why it is absent."""
        raise self._error


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Let the body use so many seconds of the processor, and no more."""

    def ring(number, frame) -> None:
        raise OutOfTimeError(f"took more than {seconds:g} s of computing")

    signal.signal(signal.SIGPROF, ring)
    # It rings again and again, in case the student's code swallows it.
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def without_magics(source: str) -> str:
    """Return a cell's source without what only IPython understands."""
    if source.lstrip().startswith("%%"):
        first, _, rest = source.lstrip().partition("\n")
        runs = first.split()[0] in RUNNING
        return "\n" + without_magics(rest) if runs else ""
    lines = []
    for line in source.split("\n"):
        magic = MAGIC.match(line)
        lines.append(f"{magic['indent']}pass" if magic else line)
    return "\n".join(lines)


def parsed(source: str) -> list[ast.stmt]:
    """Return a cell's statements."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    source = source.lstrip("\ufeff").replace("\x00", "").replace("\xa0", " ")
    try:
        return ast.parse(source).body
    except SyntaxError:
        plain = without_magics(source)
        if plain == source:
            raise
        return ast.parse(plain).body


def is_stub(node: ast.stmt) -> bool:
    """Tell whether a definition is the empty one of the student's notebook."""
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Constant) and (
            node.value.value in (None, ...)
        )
    if not isinstance(node, ast.FunctionDef | ast.ClassDef):
        return _says_nothing(node)
    body = node.body[ast.get_docstring(node) is not None :]
    if isinstance(node, ast.ClassDef):
        return all(map(is_stub, body))
    return all(_says_nothing(statement) for statement in body)


def offer(module: types.ModuleType) -> None:
    """Leave out what is not here, so that ``from module import *`` works."""
    find, places = importlib.machinery.PathFinder.find_spec, module.__path__
    module.__all__ = [
        name
        for name in module.__all__
        if name in vars(module) or find(f"{module.__name__}.{name}", places)
    ]


def _says_nothing(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise):
        raised = getattr(node.exc, "func", node.exc)
        return getattr(raised, "id", "") == "NotImplementedError"
    value = getattr(node, "value", None)
    hollow = isinstance(value, ast.Constant) and value.value in (None, ...)
    return isinstance(node, ast.Pass) or (
        isinstance(node, ast.Expr | ast.Return) and hollow
    )


def told(error: BaseException) -> dict:
    """Return an error as texts: its type, its message, where it was."""
    cell = line = None
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.startswith("cell "):
            cell, line = int(name.split()[1]), trace.tb_lineno
        trace = trace.tb_next
    try:
        message = str(error)[:MESSAGE]
        if isinstance(error, SyntaxError):
            line, message = error.lineno, str(error.msg)[:MESSAGE]
    except BaseException:
        message = ""
    kind = type(error).__name__[:100]
    return {"type": kind, "message": message, "cell": cell, "line": line}


class Bench:
    """A student's notebook, run cell by cell, and the answers found in it."""

    def __init__(self, names: list[str], seconds: float) -> None:
        self.names = names
        self.seconds = seconds
        self.answers: dict[str, list[tuple[bool, object]]] = {}
        self.places: dict[str, set[int]] = {}
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
                self.answers.setdefault(name, []).append((is_stub(node), new))
                self.places.setdefault(name, set()).add(number)
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
        empty one.
        """
        for number, node in self.waiting:
            self.statement(node, number, self.seconds / 20)
        found = {}
        for name, answers in self.answers.items():
            written = [answer for stub, answer in answers if not stub]
            if written:
                self.space[name] = written[-1]
            cells = sorted(self.places[name])
            found[name] = {"written": len(written), "cells": cells}
        defined = [
            name
            for name, value in self.space.items()
            if isinstance(value, types.FunctionType | type)
        ]
        return {"found": found, "defined": [str(n) for n in defined[:200]]}

    def call(self, steps: list[dict], seconds: float) -> dict:
        """Take the steps of a call; tell the value of each."""
        things: dict[str, object] = {}
        values = []
        for number, step in enumerate(steps):
            try:
                with limited(seconds):
                    values.append(protocol.encode(self.take(step, things)))
            except BaseException as error:
                return {"error": {**told(error), "step": number}}
        return {"values": values}

    def take(self, step: dict, things: dict[str, object]) -> object:
        """Take one step: call a function, make a thing, or look at one."""
        thing = things[step["of"]] if "of" in step else self.module
        value = getattr(thing, step["name"])
        if "args" in step:
            given = [self.argument(node, things) for node in step["args"]]
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


def set_limits(limits: dict[str, int]) -> None:
    """Limit this process for good, before it has read a word of a student."""
    for name, most in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is not None:
            resource.setrlimit(kind, (most, most))


def read(channel: int, count: int) -> bytes:
    """Read so many bytes; leave quietly when the grader has gone."""
    data = b""
    while len(data) < count:
        piece = os.read(channel, count - len(data))
        if not piece:
            os._exit(0)
        data += piece
    return data


def write(channel: int, data: bytes) -> None:
    """Write all of it."""
    while data:
        data = data[os.write(channel, data) :]


def own_channels() -> tuple[int, int]:
    """Move the grader's pipes away from where prints and inputs go."""
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    return requests, replies


def serve() -> None:
    """Answer requests until the grader has no more."""
    requests, replies = own_channels()
    bench: Bench | None = None
    while True:
        length = protocol.size(read(requests, protocol.HEAD.size))
        request = protocol.unpack(read(requests, length))
        match request["do"]:
            case "start":
                set_limits(request["limits"])
                for name in request["modules"]:
                    offer(__import__(name))
                sys.meta_path.append(Hush())
                builtins.exit = builtins.quit = sys.exit
                bench = Bench(request["names"], request["seconds"])
                reply = {"ready": True}
            case "cell":
                reply = bench.cell(request["source"], request["number"])
            case "settle":
                reply = bench.settle()
            case "call":
                reply = bench.call(request["steps"], request["seconds"])
        reply["id"] = request["id"]
        try:
            frame = protocol.pack(reply)
        except protocol.NotPlainError as error:
            frame = protocol.pack({"id": request["id"], "error": told(error)})
        write(replies, frame)


if __name__ == "__main__":
    serve()
