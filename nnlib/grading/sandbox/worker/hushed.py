"""What stands for packages that are not here, so that imports do not end it.

Packages that only draw take any call and do nothing. Others say that they are
absent, but only when they are used.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import types
from collections.abc import Iterable, Iterator

HUSH = {"IPython", "ipywidgets", "matplotlib", "plotly", "seaborn", "tqdm"}


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
