"""A new assignment works as it is made, from the example to the exports."""

import csv
import json

import pytest

from nnlib.grading import cli
from nnlib.grading.intake.receipt import receipt
from nnlib.grading.publish.new import new

WRONG = "def spread(values):\n    return max(values)"


@pytest.fixture
def nnlib(sandbox, tmp_path, monkeypatch, capsys):
    """Return a function that runs the command and returns what it says."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)

    def run(*words: str, fails: bool = False) -> str:
        status = cli.main(["assign", *words, "--assignments", "mine"])
        said = capsys.readouterr()
        assert bool(status) == fails, said
        return said.out + said.err

    return run


def hand_in(folder, name: str, answers: dict[str, str]) -> bytes:
    """Fill in what was handed out."""
    node = json.loads((folder / "build" / "demo.ipynb").read_text())
    for cell in node["cells"]:
        mark = cell["metadata"]["nbgrader"]["grade_id"]
        cell["source"] = answers.get(mark, cell["source"])
    path = folder / "handed-in" / f"{name}.ipynb"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(node))
    return path.read_bytes()


def solution(folder) -> dict[str, str]:
    node = json.loads((folder / "mine" / "demo.ipynb").read_text())
    return {
        cell["metadata"]["nbgrader"]["grade_id"]: cell["source"]
        for cell in node["cells"]
    }


@pytest.mark.parametrize("seed", [[], ["--variant", "autumn"]])
def test_from_new_to_the_desk_and_the_exports(nnlib, tmp_path, seed):
    said = nnlib("new", "demo")
    assert (
        "mine/demo.ipynb" in said
        and "nnlib assign build demo --assignments mine" in said
    )
    assert "Example: 4 questions, 9 points" in nnlib("list")
    nnlib("build", "demo", *seed)
    good = hand_in(tmp_path, "ada", solution(tmp_path))
    if seed:
        return  # a variant's answers have other names
    said = nnlib("check", "handed-in/ada.ipynb")
    assert f"Receipt of this file: {receipt(good)}" in said
    assert nnlib("receipt", "handed-in/ada.ipynb").strip() == receipt(good)
    hand_in(tmp_path, "bob", {**solution(tmp_path), "spread": WRONG})
    nnlib("grade", "demo", "handed-in")
    (tmp_path / "demo-overrides.csv").write_text(
        "student,question,points,comment\nbob,spread,1,Nearly.\n"
        "ada,why_many,2,\n"
    )
    assert "demo-desk.html" in nnlib("desk", "demo", "records")
    desk = (tmp_path / "demo-desk.html").read_text()
    assert "names two right answers for one total" in desk
    assert "return max(values)" in desk and "Nearly." in desk
    nnlib("export", "demo", "records")
    scores = tmp_path / "export" / "demo" / "scores.csv"
    with scores.open(newline="") as table:
        ada, bob = csv.DictReader(table)
    assert (ada["score"], bob["score"]) == ("9", "5")
    assert (ada["receipt"], bob["comments"]) == (
        receipt(good),
        "spread: Nearly.",
    )
    # Whatever is graded again, the decisions stay.
    nnlib("grade", "demo", "handed-in", "--again", "bob")
    said = nnlib("export", "demo", "records")
    assert "Written answers still to be graded: 1" in said
    with scores.open(newline="") as table:
        assert [row["score"] for row in csv.DictReader(table)] == ["9", "5"]


def test_nothing_is_written_over(nnlib, tmp_path):
    nnlib("new", "demo")
    (tmp_path / "mine" / "demo.ipynb").unlink()
    said = nnlib("new", "demo", fails=True)
    assert "demo.py already" in said
    assert not (tmp_path / "mine" / "demo.ipynb").exists()


@pytest.mark.parametrize("name", ["", "A1", "../x", "a b", "1a", "é"])
def test_a_name_must_be_a_files(tmp_path, name):
    with pytest.raises(ValueError, match="name must begin"):
        new(name, tmp_path)
    assert list(tmp_path.iterdir()) == []
