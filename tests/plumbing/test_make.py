import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| ?(?:`make ([\w-]+)`)? \| `(.+)` \|$", re.MULTILINE)
INSTALLS = re.compile("(Installing|Adding) the packages")
SETS = ("", "-course", "-dev")

pytestmark = pytest.mark.skipif(
    shutil.which("make") is None, reason="there is no make here"
)


def make(*arguments: str, folder: Path = ROOT, **more: str):
    # A make that runs these tests must not lend its flags to the one tested.
    outer = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHON")
    clean = {k: v for k, v in os.environ.items() if k not in outer}
    return subprocess.run(
        [shutil.which("make"), *arguments],
        cwd=folder,
        env=clean | more,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def commands_of(target: str) -> list[str]:
    """Return the commands that make would run, but for those that set up."""
    old = [f"--assume-old=.venv/ready{name}" for name in SETS]
    told = make("--dry-run", *old, target).stdout.replace("  ", " ")
    return [
        # As for one who is not root, even where the tests are run by root.
        line.removeprefix(".venv/bin/").replace(" --allow-root", "").strip()
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


def test_the_readme_tells_how_to_do_without_make(bare: Path):
    assert {"book", "test", "lab"} <= set(commands_by_hand())
    assert "pip install -r requirements.txt" in README
    told = make("--dry-run", "book", folder=bare).stdout
    assert re.search(r"pip install .*-r requirements\.txt", told)
    assert re.search(r"-m venv .*\.venv$", told, re.MULTILINE)


def test_make_alone_lists_what_there_is():
    told = make().stdout
    for target in ("book", "test", "test-fast", "lab", "serve", "clean"):
        assert re.search(rf"^  make {target} +\w", told, re.MULTILINE)


def test_every_target_that_is_no_file_is_phony():
    text = (ROOT / "Makefile").read_text()
    joined = text.replace("\\\n", " ")
    named = " ".join(re.findall(r"^\.PHONY: (.*)$", joined, re.M))
    phony = set(named.split()) - {".venv/ready"}
    targets = set(re.findall(r"^([a-z][\w-]*):", text, re.M))
    assert targets == phony


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Return a folder where nothing is set up."""
    return bare_folder(tmp_path)


def bare_folder(parent: Path) -> Path:
    """Make a folder, with a space in its name, that can be set up."""
    folder = parent / "my book"
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
    assert re.findall(r"-m pip install .*-r ([\w.-]+)", told) == sets


@pytest.mark.parametrize("user", ["0", "1000"])
def test_root_may_open_jupyterlab(bare: Path, tmp_path: Path, user: str):
    who = tmp_path / "id"
    who.write_text(f"#!/bin/sh\necho {user}\n")
    who.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    told = make("--dry-run", "lab", folder=bare, PATH=path).stdout
    assert ("--allow-root" in told) == (user == "0")


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
    if "PYTHON=" in done.stderr:
        assert "make book PYTHON=python3" in done.stderr
    assert not (bare / ".venv").exists()


TINY = "def main():\n    print(__file__)\n"
LOCK = "requirements.txt"


def pack(wheel: Path, name: str, code: str) -> None:
    """Write a wheel of one module that is a command, too."""
    files = {
        f"{name}.py": code,
        f"{name}-1.dist-info/METADATA": (
            f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n"
        ),
        f"{name}-1.dist-info/WHEEL": "Wheel-Version: 1.0\nTag: py3-none-any\n",
        f"{name}-1.dist-info/entry_points.txt": (
            f"[console_scripts]\n{name} = {name}:main\n"
        ),
        f"{name}-1.dist-info/RECORD": "",
    }
    with zipfile.ZipFile(wheel, "w") as packed:
        for path, text in files.items():
            packed.writestr(path, text)


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Path:
    """Return a folder whose requirements are one package, lying in it."""
    folder = bare_folder(tmp_path_factory.mktemp("small"))
    pack(folder / "tiny-1-py3-none-any.whl", "tiny", TINY)
    lock = folder / LOCK
    lock.write_text("./tiny-1-py3-none-any.whl\n")
    for name in ("course", "dev"):
        (folder / f"requirements-{name}.txt").write_text(f"-r {lock.name}\n")
    set_up(folder)
    return folder


def set_up(folder: Path, target: str = ".venv/ready", **more: str) -> str:
    """Set up with the real Python and pip; see that what they made works."""
    done = make(target, f"PYTHON={sys.executable}", folder=folder, **more)
    assert done.returncode == 0, done.stderr
    run = subprocess.run(
        [folder / ".venv/bin/tiny"], capture_output=True, text=True
    )
    assert run.stdout.startswith(str(folder / ".venv"))
    return done.stdout


def test_what_is_set_up_is_left_as_it_is(small: Path):
    assert not INSTALLS.search(set_up(small))
    (small / "requirements.txt").touch()  # as `git pull` does
    told = set_up(small)
    assert "of requirements.txt" in told
    assert "-m venv" not in told
    assert "requirements-dev.txt" in set_up(small, ".venv/ready-dev")
    again = set_up(small, ".venv/ready-dev") + set_up(small)
    assert not INSTALLS.search(again)


def test_what_else_is_set_up_does_not_get_in(small: Path, tmp_path: Path):
    (small / "requirements.txt").touch()
    nowhere = str(tmp_path)
    names = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX")
    told = set_up(small, PIP_USER="1", **dict.fromkeys(names, nowhere))
    assert INSTALLS.search(told)
    assert "-m venv" not in told
    assert not list(tmp_path.iterdir())


# What stands in for uv in the tests: it notes what it was asked, and fails or
# lets pip do it.
UV = """\
import json, os, subprocess, sys

def main():
    with open("asked.json", "w") as file:
        json.dump([sys.argv[1:], dict(os.environ)], file)
    if os.path.exists("fail"):
        sys.exit("uv fails")
    pip = [sys.executable, "-m", "pip", "install", "-q"]
    sys.exit(subprocess.call([*pip, *sys.argv[-2:]]))
"""


@pytest.fixture
def asked_of_uv(small: Path):
    """Set up again, with a uv; return what it was asked, if anything."""
    wheel = small / "uv-1-py3-none-any.whl"
    pack(wheel, "uv", UV)
    note = small / "asked.json"

    def asked(**more: str) -> tuple:
        (small / "requirements.txt").touch()
        note.unlink(missing_ok=True)
        set_up(small, UV_LOCKED=f"./{wheel.name}", **more)
        return json.loads(note.read_text()) if note.exists() else ()

    yield asked
    (small / "fail").unlink(missing_ok=True)


def test_uv_installs_what_pip_would(asked_of_uv, small: Path):
    others = ("UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_NO_EDITABLE", "UV_OVERRIDE")
    mirror = {"UV_INDEX_URL": "file:///uvs-own"}
    told, seen = asked_of_uv(**dict.fromkeys(others, "1"), **mirror)
    assert told[-4:] == ["--python", ".venv/bin/python", "-r", LOCK]
    assert not seen.keys() & set(others)
    assert seen.items() >= mirror.items()


def test_where_uv_fails_pip_installs(asked_of_uv, small: Path):
    (small / "fail").touch()
    pip = [small / ".venv/bin/python", "-m", "pip"]
    subprocess.run([*pip, "uninstall", "-qy", "tiny"], check=True)
    assert asked_of_uv()


@pytest.mark.parametrize(
    ("setting", "elsewhere"),
    [
        ({"PIP_INDEX_URL": "file:///mirror"}, True),
        ({"PIP_NO_INDEX": "1"}, True),
        ({"PIP_PROXY": "http://localhost:1"}, True),
        ({"PIP_EXTRA_INDEX_URL": "file:///more"}, False),
        ({"PIP_TIMEOUT": "1"}, False),
    ],
)
def test_who_tells_pip_where_packages_are_gets_them_there(
    setting: dict, elsewhere: bool
):
    rule = "told: ; @$(ELSEWHERE) && echo elsewhere || echo anywhere"
    told = make("--eval", rule, "told", **setting, PIP_CONFIG_FILE="/dev/null")
    assert told.stdout == ("elsewhere\n" if elsewhere else "anywhere\n")


def test_what_python_compiles_is_kept():
    rule = "told: ; @$(BIN)python -c 'import sys; print(sys.flags)'"
    told = make("--eval", rule, "told", PYTHONDONTWRITEBYTECODE="1").stdout
    assert "dont_write_bytecode=0" in told


def test_the_kernel_is_the_books_own(tmp_path: Path):
    kernel = tmp_path / "kernels" / "python3"
    kernel.mkdir(parents=True)
    (kernel / "kernel.json").write_text(
        '{"argv": ["another", "{connection_file}"], "display_name": "P"}'
    )
    homes = dict.fromkeys(("JUPYTER_DATA_DIR", "JUPYTER_PATH"), str(tmp_path))
    rule = "told: ; @$(BIN)jupyter kernelspec list --json"
    told = make("--eval", rule, "told", **homes).stdout
    (spec,) = json.loads(told)["kernelspecs"].values()
    assert spec["resource_dir"].startswith(str(ROOT / ".venv"))


def test_a_port_that_is_taken_is_a_sentence(small: Path):
    tool = small / ".venv/bin/jupyter-book"
    tool.write_text("#!/bin/sh\n")
    tool.chmod(0o755)
    with socket.create_server(("localhost", 0)) as taken:
        port = taken.getsockname()[1]
        done = make("serve", f"PORT={port}", folder=small)
    assert done.returncode != 0
    assert f"Port {port} is taken" in done.stderr
    assert "Traceback" not in done.stderr


def made_anew(folder: Path) -> bool:
    """Tell whether make would make the environment anew, and fill it."""
    told = make("--dry-run", ".venv/ready", folder=folder).stdout
    anew = " -m venv --clear .venv" in told
    assert anew == bool(re.search(r"pip install .*-r requirements\.txt", told))
    return anew


@pytest.mark.parametrize("added", ["", "-dev"])
def test_an_installation_that_broke_off_is_made_anew(small: Path, added: str):
    wheel = small / "tiny-1-py3-none-any.whl"
    ready = small / ".venv/ready"
    whole, said = wheel.read_bytes(), ready.read_text()
    wheel.write_bytes(whole[:100])
    (small / f"requirements{added}.txt").touch()  # as `git pull` does
    done = make(f".venv/ready{added}", folder=small)
    wheel.write_bytes(whole)
    assert done.returncode != 0
    assert "needs a network" in done.stderr
    assert f"type the same again: make .venv/ready{added}\n" in done.stderr
    assert made_anew(small)
    ready.write_text(said)  # nothing was damaged this time


def test_a_folder_that_moved_and_a_python_that_is_gone_are_made_anew(
    small: Path, tmp_path: Path
):
    """Making it anew mends even what pip left when it was stopped."""
    set_up(small)
    assert not made_anew(small)
    # A copy differs in nothing from a folder that was moved.
    copy = shutil.copytree(small, tmp_path / "copy", symlinks=True)
    assert made_anew(copy)
    for name in ("python", "python3"):
        program = small / ".venv/bin" / name
        program.unlink(missing_ok=True)
        program.symlink_to("/no/such/python")
    assert made_anew(small)
    # As pip leaves it when it is stopped while it writes this folder.
    (info,) = small.glob(".venv/lib/python3*/site-packages/tiny-1.dist-info")
    for file in info.iterdir():
        file.unlink()
    set_up(small)
    assert not made_anew(small)
