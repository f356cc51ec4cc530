"""The JSON Schema says the same as the traits, and js/ is made from both."""

import json

import jsonschema
import numpy as np
import pytest

from nnlib.figures import FIGURES
from nnlib.figures.question import questions
from nnlib.figures.rules import plain
from nnlib.figures.schema import DIST, described, files, tasks, write
from tests.figures.states import jsonable, misfits, random_figure
from tests.js.node import SOURCES, drawing_of, run

COUNT = 40  # random states of each figure
Validator = jsonschema.Draft202012Validator


@pytest.mark.parametrize("figure", FIGURES)
def test_every_state_fits_the_schema(figure):
    about = described(figure)
    rules = {"type": "object", "properties": about["rules"]}
    Validator.check_schema(rules)
    validator = Validator(rules)
    rng = np.random.default_rng(3)
    for _ in range(COUNT):
        validator.validate(jsonable(random_figure(figure, rng).state()))


@pytest.mark.parametrize("figure", FIGURES)
def test_the_schema_refuses_what_the_traits_refuse(figure):
    for rules in figure.rules().values():
        validator = Validator(rules)
        for value in misfits(rules):
            if isinstance(value, float) and not np.isfinite(value):
                continue  # cannot be written in JSON
            try:
                json.dumps(value, allow_nan=False)
            except (TypeError, ValueError):
                continue
            assert not validator.is_valid(value), (rules, value)


@pytest.mark.parametrize("figure", FIGURES)
def test_every_default_fits_its_own_rules(figure):
    for name, rules in figure.rules().items():
        assert plain(rules, rules["default"]) == rules["default"], name


def test_what_javascript_is_told_is_what_the_traits_say():
    made = files()
    for name, text in made.items():
        assert (DIST / name).read_text(encoding="utf-8") == text, name
    known = {f"kinds/{file.name}" for file in DIST.glob("kinds/*.json")}
    assert known == {name for name in made if name.startswith("kinds/")}


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_is_named_as_its_folder(figure):
    room = figure.__module__.rpartition(".")[2]
    assert figure.kind.default_value == room.replace("_", "-")
    assert drawing_of(figure.kind.default_value).is_file()


def test_tasks_are_named_once_and_by_chapter():
    named = tasks()
    assert len(set(named)) == len(named)
    assert set(questions()) < set(named)
    assert all(task[:2].isdigit() and task[2] == "-" for task in named)


def made_files(folder):
    """Return the contents of all files below a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_dist_is_what_the_sources_build(sources, tmp_path):
    write(tmp_path)
    run("build.mjs", tmp_path, cwd=sources)
    committed, built = made_files(DIST), made_files(tmp_path)
    assert list(built) == list(committed)
    for name, content in built.items():
        assert content == committed[name], f"{name}: run `make figures`"


def test_the_licence_of_everything_bundled_is_kept():
    lock = json.loads((SOURCES / "package-lock.json").read_text())["packages"]
    kept = (DIST / "LICENSES.txt").read_text(encoding="utf-8")
    bundled = lock[""]["dependencies"]
    assert bundled
    for name in bundled:
        assert f"{name} {lock[f'node_modules/{name}']['version']}\n" in kept
    assert kept.count("THE SOFTWARE") + kept.count("ISC") >= len(bundled)


def test_no_path_of_the_machine_is_in_what_is_sent():
    for name, content in made_files(DIST).items():
        assert b"node_modules" not in content, name
        assert b"file://" not in content, name
