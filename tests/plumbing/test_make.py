import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| ?(?:`make ([\w-]+)`)? \| `(.+)` \|$", re.MULTILINE)
SETS = ("", "-course", "-dev")

pytestmark = pytest.mark.skipif(
    shutil.which("make") is None, reason="there is no make here"
)


def make(*arguments: str, folder: Path = ROOT, path: str = os.environ["PATH"]):
    # A make that runs these tests must not lend its flags to the one tested.
    outer = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHON")
    clean = {k: v for k, v in os.environ.items() if k not in outer}
    return subprocess.run(
        [shutil.which("make"), *arguments],
        cwd=folder,
        env={**clean, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def commands_of(target: str) -> list[str]:
    """Return the commands that make would run, but for those that set up."""
    old = [f"--assume-old=.venv/ready{name}" for name in SETS]
    told = make("--dry-run", *old, target).stdout
    return [
        line.removeprefix(".venv/bin/").strip()
        for line in told.splitlines()
        if line.startswith(".venv/bin/")
    ]


def commands_by_hand() -> dict[str, list[str]]:
    """Return the commands that the README gives for each target."""
    found: dict[str, list[str]] = {}
    target = ""
    for name, command in ROW.findall(README):
        target = name or target
        found.setdefault(target, []).append(command)
    return found


@pytest.mark.parametrize("target", commands_by_hand())
def test_the_readme_and_the_makefile_give_the_same_commands(target: str):
    by_hand, by_make = commands_by_hand()[target], commands_of(target)
    if target == "serve":  # make builds the book first
        by_make = by_make[1:]
    assert by_hand == by_make


def test_the_readme_tells_how_to_do_without_make():
    assert {"book", "test", "lab"} <= set(commands_by_hand())
    assert "pip install -r requirements.txt" in README
    told = make("--dry-run", "--always-make", "book").stdout
    assert re.search(r"pip install .*-r requirements\.txt", told)
    assert re.search(r"-m venv \.venv$", told, re.MULTILINE)


def test_make_alone_lists_what_there_is():
    told = make().stdout
    for target in ("book", "test", "test-fast", "lab", "serve", "clean"):
        assert re.search(rf"^  make {target} +\w", told, re.MULTILINE)


def test_every_target_that_is_no_file_is_phony():
    text = (ROOT / "Makefile").read_text()
    joined = text.replace("\\\n", " ")
    phony = set(re.search(r"^\.PHONY: (.*)$", joined, re.M)[1].split())
    targets = set(re.findall(r"^([a-z][\w-]*):", text, re.M))
    assert targets == phony


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Return a folder, with a space in its name, where nothing is set up."""
    folder = tmp_path / "my book"
    folder.mkdir()
    for path in (ROOT / "Makefile", ROOT / "pyproject.toml"):
        shutil.copy(path, folder)
    for path in ROOT.glob("requirements*.txt"):
        shutil.copy(path, folder)
    return folder


def stub(folder: Path, name: str, lacks: str = "nothing") -> str:
    """Make a Python that fails when asked for what it lacks."""
    program = folder / name
    program.write_text(
        f'#!/bin/sh\ncase "$*" in *{lacks}*) exit 1 ;; esac\n'
        f'echo "$0 $*" >> "{folder}/calls"\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


@pytest.mark.parametrize(
    ("target", "sets"),
    [
        ("book", ["requirements.txt"]),
        ("lab", ["requirements.txt"]),
        ("course", ["requirements.txt", "requirements-course.txt"]),
        ("test-fast", ["requirements.txt", "requirements-dev.txt"]),
        ("figures", ["requirements.txt", "requirements-dev.txt"]),
    ],
)
def test_a_target_installs_what_it_needs_and_no_more(
    bare: Path, target: str, sets: list[str]
):
    told = make("--dry-run", target, folder=bare).stdout
    assert re.findall(r"pip install .*-r (\S+)", told) == sets


def test_one_notebook_can_be_named():
    told = make("--dry-run", "notebooks", "FILE=chapters/01-neurons.ipynb")
    assert told.stdout.endswith("refresh chapters/01-neurons.ipynb\n")


@pytest.mark.parametrize("target", ["book", "test", "lab"])
def test_no_python_is_a_sentence(bare: Path, target: str):
    done = make(target, "PYTHON=no-such-python", folder=bare)
    assert done.returncode != 0
    assert (
        "There is no no-such-python here. Install Python 3.11" in done.stderr
    )
    assert not (bare / ".venv").exists()


@pytest.mark.parametrize(
    ("lacks", "sentence"),
    [
        ("version_info", "needs Python 3.11 or later"),
        ("ensurepip", "apt install python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_a_sentence(
    bare: Path, tmp_path: Path, lacks: str, sentence: str
):
    python = stub(tmp_path, "python", lacks)
    done = make("book", f"PYTHON={python}", folder=bare)
    assert done.returncode != 0
    assert sentence in done.stderr
    assert not (bare / ".venv").exists()


def test_an_installation_that_broke_off_is_taken_up_again(
    bare: Path, tmp_path: Path
):
    # The stub makes no .venv, so pip cannot be found and make must stop
    # before it writes down that all is ready.
    python = stub(tmp_path, "python")
    for _ in range(2):
        done = make("book", f"PYTHON={python}", folder=bare)
        assert done.returncode != 0
    calls = (tmp_path / "calls").read_text()
    assert calls.count("-m venv .venv") == 2


def test_nothing_is_installed_again_without_a_reason(bare: Path):
    ready = bare / ".venv" / "ready"
    ready.parent.mkdir()
    ready.touch()
    assert "pip" not in make("--dry-run", "book", folder=bare).stdout
    os.utime(ready, (1, 1))
    assert "pip" in make("--dry-run", "book", folder=bare).stdout
