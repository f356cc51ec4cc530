"""Three locks, one resolution: readers', courses' and contributors' sets."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
# Each set holds the one before it: what it is made of, and its extras.
SETS = {
    "requirements.txt": ["book"],
    "requirements-course.txt": ["book", "course"],
    "requirements-dev.txt": ["book", "course", "dev"],
}


def name_of(line: str) -> str:
    return re.sub(r"[-_.]+", "-", Requirement(line).name).lower()


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def pins(name: str, python: str = "3.11") -> dict[str, Requirement]:
    """Return what pip installs for a file of requirements."""
    found = {}
    for line in lines_of(name):
        if line.startswith("-r "):
            found |= pins(line.removeprefix("-r "), python)
        elif "==" in line and fits(line, python):
            found[name_of(line)] = Requirement(line)
    return found


def fits(line: str, python: str) -> bool:
    """Tell whether a line is one for a version of Python."""
    marker = Requirement(line).marker
    where = {"python_version": python, "python_full_version": f"{python}.0"}
    return marker is None or marker.evaluate(where)


def asked(extras: list[str]) -> list[str]:
    """Return what the project asks for, with some of its extras."""
    optional = PROJECT["optional-dependencies"]
    lines = [line for extra in extras for line in optional[extra]]
    own = [line for line in lines if name_of(line) == PROJECT["name"]]
    inner = [extra for line in own for extra in Requirement(line).extras]
    others = [line for line in lines if line not in own]
    more = asked(inner) if inner else PROJECT["dependencies"]
    return others + more


def test_each_set_holds_the_one_before_it():
    before = None
    for name in SETS:
        comment, *lines = lines_of(name)
        assert comment.startswith("# ")
        if before:
            assert lines.pop(0) == f"-r {before}"
        else:
            assert lines.pop() == "-e ."
            assert "Python-3.11-or-later" in lines.pop(0)
        assert all("==" in line for line in lines)
        before = name


@pytest.mark.parametrize("python", ["3.11", "3.14", "3.15"])
def test_a_package_has_one_version_everywhere(python: str):
    versions = {}
    for file in SETS:
        for line in lines_of(file):
            if "==" in line and fits(line, python):
                (one,) = Requirement(line).specifier
                assert one.operator == "=="
                assert versions.setdefault(name_of(line), one) == one


@pytest.mark.parametrize("name", SETS)
def test_a_set_holds_every_package_that_the_project_asks_for(name: str):
    locked = pins(name)
    for line in asked(SETS[name]):
        pin = locked.get(name_of(line))
        locked_at = str(pin.specifier).removeprefix("==") if pin else ""
        assert locked_at and locked_at in Requirement(line).specifier, (
            f"{name} does not follow {line!r}. Run `make lock`."
        )


def test_an_old_python_gets_a_sentence(tmp_path: Path):
    """As if it were one: pip reads the line with its condition turned."""
    line = lines_of("requirements.txt")[1]
    assert not fits(line, "3.11") and fits(line, "3.10")
    old = tmp_path / "requirements.txt"
    old.write_text(line.replace("<", ">="))
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--dry-run", "-r", old],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "this-book-needs-Python-3.11-or-later" in done.stderr


def test_what_is_installed_is_what_is_locked():
    """Whichever installed it, uv or pip."""
    python = "{}.{}".format(*sys.version_info)
    for name, pin in pins("requirements-dev.txt", python).items():
        installed = f"{pin.name}=={version(name)}"
        assert Requirement(installed).specifier == pin.specifier


def test_readers_install_neither_courses_nor_tests():
    for name in ("nbgrader", "playwright", "dask", "pytest", "notebook"):
        assert name not in pins("requirements.txt")
    assert "nbgrader" in pins("requirements-course.txt")
    assert "playwright" not in pins("requirements-course.txt")
