"""The JSON Schema says the same as the traits, and js/ is made from both."""

import json

import jsonschema
import numpy as np
import pytest

from nnlib.figures import FIGURES
from nnlib.figures.question import questions
from nnlib.figures.rules import plain
from nnlib.figures.schema import TARGET, schema, source
from tests.figures.states import jsonable, misfits, random_figure
from tests.js.node import run

Validator = jsonschema.Draft202012Validator


@pytest.mark.parametrize("figure", FIGURES)
def test_every_state_fits_the_schema(figure):
    rules = schema()["figures"][figure.kind.default_value]
    Validator.check_schema(rules)
    validator = Validator(rules)
    rng = np.random.default_rng(3)
    for _ in range(100):
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


def test_schema_js_is_what_the_traits_say():
    assert TARGET.read_text(encoding="utf-8") == source()


def test_tasks_are_named_once_and_by_chapter():
    tasks = schema()["tasks"]
    assert len(set(tasks)) == len(tasks)
    assert set(questions()) < set(tasks)
    assert all(task[:2].isdigit() and task[2] == "-" for task in tasks)


def test_dist_is_what_the_sources_build(sources):
    committed = {
        file.name: file.read_bytes()
        for file in sorted((TARGET.parent / "dist").iterdir())
    }
    for file in (sources / "dist").iterdir():
        file.unlink()
    run("build.mjs", cwd=sources)
    built = {
        file.name: file.read_bytes()
        for file in sorted((sources / "dist").iterdir())
    }
    assert list(built) == list(committed)
    for name, content in built.items():
        assert content == committed[name], f"{name}: run `npm run build`"


def test_the_licence_of_everything_bundled_is_kept():
    lock = json.loads((TARGET.parent / "package-lock.json").read_text())
    kept = (TARGET.parent / "dist/LICENSES.txt").read_text(encoding="utf-8")
    bundled = {
        path.removeprefix("node_modules/"): package["version"]
        for path, package in lock["packages"].items()
        if path and not package.get("dev")
    }
    assert bundled
    for name, version in bundled.items():
        assert f"{name} {version}\n" in kept
    assert kept.count("THE SOFTWARE") + kept.count("ISC") >= len(bundled)


def test_no_path_of_the_machine_is_in_what_is_sent():
    for file in (TARGET.parent / "dist").iterdir():
        text = file.read_text(encoding="utf-8")
        assert "node_modules" not in text
        assert "file://" not in text
