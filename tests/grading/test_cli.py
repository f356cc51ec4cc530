"""The command, from the master to the exports."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from nnlib.grading import cli
from nnlib.grading.assignment import load
from nnlib.grading.run.gradescope import main as gradescope
from nnlib.grading.sandbox import choice
from nnlib.grading.sandbox.choice import trouble
from nnlib.grading.sandbox.own_user import OwnUser

from .submission import TINY, empty, notebook, solved


@pytest.fixture
def nnlib(sandbox, tmp_path, monkeypatch, capsys):
    """Return a function that runs the command and returns what it says."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)

    def run(*words: str, fails: bool = False) -> str:
        told = ["assign", *words, "--assignments", str(TINY)]
        status = cli.main(told)
        said = capsys.readouterr()
        assert bool(status) == fails, said
        return said.out + said.err

    return run


def test_from_the_master_to_the_exports(nnlib, tmp_path):
    assert "Tiny: 2 questions, 3 points" in nnlib("list")
    assert "tiny-instructor.zip" in nnlib("build", "tiny")
    given = tmp_path / "build" / "tiny.ipynb"
    release = tmp_path / "build" / "release" / "tiny" / "tiny.ipynb"
    assert given.read_bytes() == release.read_bytes()
    assert "not answered yet" in nnlib("check", str(given), fails=True)
    source = tmp_path / "build" / "source"
    assert "1 submissions" in nnlib("grade", "tiny", str(source))
    said = nnlib("export", "tiny", "records")
    assert "1 records" in said
    assert "Written answers still to be graded: 1, in by-hand.csv." in said
    # What is handed out can be read by those who serve it.
    mask = os.umask(0)
    os.umask(mask)
    (page,) = (tmp_path / "export" / "tiny" / "feedback").glob("*.html")
    for path in (given, page):
        assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    made = {path.name for path in (tmp_path / "export" / "tiny").iterdir()}
    assert made >= {"scores.csv", "canvas.csv", "moodle.csv", "summary.md"}
    assert made >= {"blackboard.csv", "brightspace.csv"}
    assert list((tmp_path / "export" / "tiny" / "feedback").glob("*.html"))


def test_an_assignment_is_built_where_no_sandbox_is(
    nnlib, tmp_path, monkeypatch
):
    """It runs the master's own code and no one else's; grading does not."""
    monkeypatch.setattr(choice, "trouble", lambda kind: "it is not there")
    assert "No sandbox works here" in nnlib("build", "tiny")
    given = tmp_path / "build" / "tiny.ipynb"
    assert given.is_file()
    said = nnlib("grade", "tiny", str(given), fails=True)
    assert "needs a sandbox" in said
    said = nnlib("build", "tiny", "--sandbox", "docker", fails=True)
    assert "docker: it is not there" in said


def test_a_variant_is_another_assignment(nnlib, tmp_path):
    nnlib("build", "tiny", "--variant", "autumn")
    given = json.loads((tmp_path / "build" / "tiny.ipynb").read_text())
    text = "".join(cell["source"] for cell in given["cells"])
    assert "def twice(x)" in text and "double" not in text
    old = tmp_path / "old.ipynb"
    old.write_bytes(solved(load("tiny", None, TINY)))
    nnlib("grade", "tiny", str(old), "--variant", "autumn")
    (record,) = (tmp_path / "records").glob("*.json")
    found = json.loads(record.read_text())
    assert found["score"] == 0
    assert "another assignment, or variant" in found["look"][-1]


def test_records_of_another_variant_are_not_exported(nnlib, tmp_path):
    file = tmp_path / "ada.ipynb"
    file.write_bytes(notebook("def twice(x): return 2 * x"))
    nnlib("grade", "tiny", str(file), "--variant", "autumn")
    said = nnlib("export", "tiny", "records", fails=True)
    assert "another version or variant of tiny: ada" in said
    nnlib("export", "tiny", "records", "--variant", "autumn")
    # A file of another kind in the folder is none of ours.
    (tmp_path / "records" / "x.json").write_text('{"score": 1}')
    nnlib("export", "tiny", "records", "--variant", "autumn")


def test_what_is_filled_in_by_hand_is_never_lost(nnlib, tmp_path):
    file = tmp_path / "ada.ipynb"
    file.write_bytes(solved(load("tiny", None, TINY)))
    nnlib("grade", "tiny", str(file))
    nnlib("export", "tiny", "records")
    table = tmp_path / "export" / "tiny" / "by-hand.csv"
    table.write_text(table.read_text().replace('"why",""', '"why","1"'))
    for _ in range(2):
        nnlib("export", "tiny", "records")
        assert '"why","1"' in table.read_text()
        scores = tmp_path / "export" / "tiny" / "scores.csv"
        assert '"ada","3","3"' in scores.read_text()


def test_a_course_of_several_assignments_has_one_folder(nnlib, tmp_path):
    file = tmp_path / "ada.ipynb"
    for name in ("tiny", "pair"):
        nnlib("build", name)
        file.write_bytes(solved(load(name, None, TINY)))
        nnlib("grade", name, str(file))
        nnlib("export", name, "records")
        table = tmp_path / "export" / name / "by-hand.csv"
        table.write_text(table.read_text().replace('"why",""', '"why","1"'))
    for name in ("tiny", "pair"):
        assert (tmp_path / "build" / f"{name}-gradescope.zip").is_file()
        said = nnlib("desk", name, "records")
        assert said + nnlib("export", name, "records") == (
            f"{name}-desk.html\n1 records are exported to export/{name}.\n"
        )
        scores = tmp_path / "export" / name / "scores.csv"
        assert '"ada","3","3"' in scores.read_text()


def test_whom_one_names_is_graded_again(nnlib, tmp_path):
    file = tmp_path / "ada.ipynb"
    file.write_bytes(notebook("x = 1"))
    nnlib("grade", "tiny", str(file), "--again", "ada")
    (path,) = (tmp_path / "records").glob("*.json")
    made = path.stat().st_ino
    nnlib("grade", "tiny", str(file))
    assert path.stat().st_ino == made
    nnlib("grade", "tiny", str(file), "--again", "*")
    assert path.stat().st_ino != made
    assert json.loads(path.read_text())["before"]["score"] == 0
    said = nnlib("grade", "tiny", str(file), "--again", "eve", fails=True)
    assert "There is no student 'eve' to grade again." in said


def test_several_notebooks_of_one_are_named(nnlib, tmp_path):
    for name in ("ada", "bob"):
        (tmp_path / "all" / name).mkdir(parents=True)
        (tmp_path / "all" / name / "x.ipynb").write_bytes(notebook("x = 1"))
    (tmp_path / "all" / "bob" / "y.ipynb").write_bytes(notebook("x = 1"))
    said = nnlib("grade", "tiny", str(tmp_path / "all"))
    assert "bob: 2 notebooks, taken for one student's" in said
    assert "ada: " not in said


def test_the_same_build_gives_the_same_bytes(nnlib, tmp_path):
    for _ in range(2):
        nnlib("build", "tiny", "--to", "once")
        found = [p.read_bytes() for p in sorted((tmp_path / "once").rglob("*"))
                 if p.is_file()]  # fmt: skip
        previous = found
    assert found == previous


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["build", "a99"], "There is no assignment 'a99'"),
        (["grade", "tiny", "nowhere"], "There is no file or folder"),
        (["export", "tiny", "nowhere"], "There are no records"),
        (["check", "nowhere.ipynb"], "nowhere.ipynb: No such file"),
        (["check", __file__], "test_cli.py: the file is a Python script"),
    ],
)
def test_a_slip_is_a_sentence(nnlib, words, says):
    said = nnlib(*words, fails=True)
    assert says in said and "Traceback" not in said


def test_without_a_sandbox_it_refuses(nnlib, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "nnlib.grading.sandbox.choice.trouble", lambda sandbox: "no"
    )
    file = tmp_path / "ada.ipynb"
    file.write_bytes(solved(load("tiny", None, TINY)))
    assert "--unsafe" in nnlib("grade", "tiny", str(file), fails=True)
    nnlib("grade", "tiny", str(file), "--unsafe")
    (record,) = (tmp_path / "records").glob("*.json")
    assert json.loads(record.read_text())["sandbox"].startswith("UNSAFE")
    assert "without a sandbox: 1" in nnlib("export", "tiny", "records")


GOOD = "def double(x): return 2 * x"
CHECKED = {
    "complete": (GOOD, None),
    "missing": ("x = 1", "`double` is missing."),
    "renamed": ("def doubel(x): return 2 * x", "Is it `doubel`?"),
    "twice": (
        "def double(x): return 2\ndef double(x): return 3",
        "there 2 times",
    ),
    "broken": ("def double(x) return 2", "Cell 1, line 1 is not Python"),
    "broken, and so missing": (
        "def double(x) return 2\ndef check_double(): pass",
        "`double` is missing, since cell 1 does not run.",
    ),
    "stub": ("def double(x): raise NotImplementedError()", "not answered"),
    "with magics": ("%matplotlib inline\ndef double(x): return 2", None),
    "within magics": (f"%%time\n{GOOD}\n!ls\nx = [1]\nx[0]?", None),
    "a result": (f"{GOOD}\ndouble = double(2)", "gets a result in cell 1"),
    "another order": (
        "def double(y=1, x=2): return 2 * x",
        "in this order: x.",
    ),
    "by name alone": ("def double(*, x): return 2 * x", "in this order: x."),
    "another module": (
        "import sklearn as s\ndef double(x): return s.twice(x)",
        "`double` uses `sklearn`, which is not there",
    ),
    "another module inside": (
        "def double(x):\n    import socket\n    return 2 * x",
        "`double` imports `socket`, which is not there",
    ),
    "modules that are there": (
        "import math, statistics, rich\nimport pandas\n"
        "def double(x): return math.fsum([x, x])",
        None,
    ),
    "its own checks": (
        "def check_doubel(): pass\ndef check_double(): pass",
        "`double` is missing.\n",
    ),
}


@pytest.mark.parametrize("name", CHECKED)
def test_check_tells_what_is_there(nnlib, tmp_path, name):
    code, says = CHECKED[name]
    file = tmp_path / "tiny.ipynb"
    node = json.loads(notebook(code))
    node["cells"].append(
        {
            "cell_type": "markdown",
            "source": "Because.",
            "metadata": {"nbgrader": {"grade_id": "why"}},
        }
    )
    file.write_text(json.dumps(node))
    said = nnlib("check", str(file), fails=says is not None)
    assert (says or "Every answer is there. Hidden checks remain.") in said


def test_check_asks_whose_notebook_it_is(nnlib, tmp_path):
    file = tmp_path / "mine.ipynb"
    file.write_bytes(notebook(GOOD))
    said = nnlib("check", str(file), fails=True)
    assert "does not say which assignment it is of" in said
    assert f"nnlib assign check {file} --assignment chain" in said


@pytest.mark.parametrize("port", ["99999", "-1", "x"])
def test_a_port_is_a_number(nnlib, capsys, port):
    with pytest.raises(SystemExit):
        nnlib("desk", "tiny", "records", "--serve", f"--port={port}")
    assert "from 0 to 65535" in capsys.readouterr().err


def test_check_tells_what_changes_later(nnlib, tmp_path):
    file = tmp_path / "tiny.ipynb"
    cells = ["def h(x): return 2 * x", "def double(x): return h(x)", "h = 3"]
    file.write_bytes(notebook(*cells))
    said = nnlib("check", str(file), fails=True)
    assert "`double` uses `h`, which gets another meaning in cell 3." in said


@pytest.mark.parametrize(
    ("kind", "source", "says"),
    [
        ("markdown", "![photo](attachment:x.png)", "`why` has a picture"),
        ("code", "Because.", "`why` is in a code cell"),
    ],
)
def test_check_tells_how_an_answer_is_written(
    nnlib, tmp_path, kind, source, says
):
    file = tmp_path / "tiny.ipynb"
    node = json.loads(notebook(GOOD))
    mark = {"nbgrader": {"grade_id": "why"}}
    node["cells"].append(
        {"cell_type": kind, "source": source, "metadata": mark}
    )
    file.write_text(json.dumps(node))
    assert says in nnlib("check", str(file), fails=True)


def test_check_misses_the_written_answer(nnlib, tmp_path):
    file = tmp_path / "tiny.ipynb"
    file.write_bytes(empty(load("tiny", None, TINY)))
    assert "`why` is empty" in nnlib("check", str(file), fails=True)


def test_gradescopes_own_script_runs_in_the_last_resort(nnlib, tmp_path):
    """Its container: /autograder, root, no bubblewrap, no network."""
    if trouble(OwnUser()) or not shutil.which("bwrap"):
        pytest.skip("only root can")
    nnlib("build", "tiny")
    home = tmp_path / "autograder"
    built = tmp_path / "build" / "tiny-gradescope.zip"
    with zipfile.ZipFile(built) as archive:
        archive.extractall(home / "source")
    (home / "submission").mkdir()
    (home / "submission" / "work.ipynb").write_bytes(
        notebook("import os\ndef double(x): return 2 * x * (os.getuid() > 0)")
    )
    script = home / "run_autograder"
    (home / "source" / "run_autograder").rename(script)
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "python3").symlink_to(sys.executable)
    for name in ("env", "bash"):
        (tools / name).symlink_to(shutil.which(name))
    command = ["bwrap", "--unshare-net", "--unshare-pid", "--cap-add", "ALL"]
    for path in map(str, Path("/").iterdir()):
        if os.path.islink(path):
            command += ["--symlink", os.readlink(path), path]
        elif path not in ("/autograder", "/proc"):
            command += ["--dev-bind", path, path]
    command += ["--bind", str(home), "/autograder", "--proc", "/proc"]
    command += ["--clearenv", "--setenv", "PATH", str(tools)]
    done = subprocess.run(
        [*command, "/usr/bin/env", "bash", "/autograder/run_autograder"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads((home / "results" / "results.json").read_text())
    assert found["score"] == 2, found
    assert "own user in a container, chroot" in found["extra_data"]["sandbox"]


@pytest.mark.parametrize("name", ["work.py", "scan.pdf", "notes.txt", ""])
def test_gradescope_gets_results_of_whatever_is_uploaded(
    nnlib, tmp_path, monkeypatch, name
):
    nnlib("build", "tiny")
    home = tmp_path / "autograder"
    built = tmp_path / "build" / "tiny-gradescope.zip"
    with zipfile.ZipFile(built) as archive:
        archive.extractall(home / "source")
    (home / "submission").mkdir()
    if name:
        (home / "submission" / name).write_bytes(b"%PDF-1.7")
    monkeypatch.setattr("sys.argv", ["gradescope", "tiny", ""])
    gradescope(home)
    found = json.loads((home / "results" / "results.json").read_text())
    assert found["score"] == 0
    assert "There is no notebook in what was handed in." in found["output"]


def test_gradescope_finds_all_it_needs(nnlib, tmp_path, monkeypatch):
    nnlib("build", "tiny")
    home = tmp_path / "autograder"
    built = tmp_path / "build" / "tiny-gradescope.zip"
    with zipfile.ZipFile(built) as archive:
        names = set(archive.namelist())
        archive.extractall(home / "source")
    assert {"setup.sh", "run_autograder", "pyproject.toml"} <= names
    assert "nnlib/grading/sandbox/worker/serve.py" in names
    (home / "submission").mkdir()
    file = home / "submission" / "my work.ipynb"
    file.write_bytes(solved(load("tiny", None, TINY)))
    monkeypatch.setattr("sys.argv", ["gradescope", "tiny", ""])
    gradescope(home)
    found = json.loads((home / "results" / "results.json").read_text())
    assert found["score"] == 2
    assert found["tests"][0]["status"] == "passed"
