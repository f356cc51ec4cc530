"""What stands for packages that are not here, so that imports do not end it.

Packages that no answer needs, since they only draw or help to find mistakes,
take any call and do nothing. Others say that they are absent, but only when
they are used.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import opcode
import sys
import types
from collections.abc import Iterable, Iterator

HUSH = {
    # They draw, or show.
    "IPython", "bokeh", "graphviz", "ipywidgets", "matplotlib", "plotly",
    "seaborn", "tqdm",
    # They help to find mistakes, and are forgotten at the top.
    "colorama", "devtools", "icecream", "ipdb", "line_profiler", "loguru",
    "memory_profiler", "prettytable", "pysnooper", "rich", "snoop", "tabulate",
    "termcolor",
    # They check or speed up what is decorated.
    "beartype", "jaxtyping", "numba", "typeguard", "typing_extensions",
}  # fmt: skip
UNPACKS = {"UNPACK_SEQUENCE", "UNPACK_EX"}


def unpacked_into(frame: types.FrameType) -> int:
    """Return how many names a line of code unpacks something into.

    ``fig, (a, b) = plt.subplots(1, 2)`` asks for two things, and two again.
    """
    code, at = frame.f_code.co_code, frame.f_lasti
    if opcode.opname[code[at]] not in UNPACKS:
        return 2
    return max(code[at + 1], 1)


class Hushed(types.ModuleType):
    """Stands for a package that only draws: takes any call, does nothing."""

    def __init__(self, name: str = "hushed") -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Hushed:
        if name.startswith("__"):
            raise AttributeError(name)
        return Hushed()

    def __call__(self, *args: object, **kwargs: object) -> object:
        """Do nothing; what is decorated stays as it is."""
        plain = len(args) == 1 and not kwargs
        if plain and isinstance(args[0], types.FunctionType | type):
            return args[0]
        return Hushed()

    def __iter__(self) -> Iterator[Hushed]:
        count = unpacked_into(sys._getframe(1))
        return iter([Hushed() for _ in range(count)])

    def __getitem__(self, key: object) -> Hushed:
        return Hushed()

    def __setitem__(self, key: object, value: object) -> None:
        """Forget it: ``plt.rcParams["figure.dpi"] = 90``."""

    def __len__(self) -> int:
        return 2

    def __bool__(self) -> bool:
        return True

    def __enter__(self) -> Hushed:
        return self

    def __exit__(self, *error: object) -> None:
        """Leave."""


def passed_on(*args: object) -> object:
    """Stand for `ic`, which returns what it shows."""
    return args[0] if len(args) == 1 else args or None


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
        match spec.name.split(".")[0]:
            case "tqdm":
                module.tqdm = Bar
                module.trange = lambda *args, **kwargs: Bar(range(*args))
            case "icecream":
                module.ic = passed_on
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """Do nothing: the module is whole."""


class Absent:
    """Stands for a module that may not be imported; says so when used."""

    def __init__(self, error: ImportError) -> None:
        self._error = error

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise self._error
        # ``def f(x: torch.Tensor)`` is no use of it yet.
        return Absent(self._error)

    def __instancecheck__(self, thing: object) -> bool:
        return False

    def __call__(self, *args: object, **kwargs: object):
        """Say why it is absent."""
        raise self._error
