import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]


def name_of(line: str) -> str:
    return re.sub(r"[-_.]+", "-", Requirement(line).name).lower()


def test_the_lock_holds_one_version_of_each_package_and_then_the_book():
    comment, *packages, book = LINES
    assert comment.startswith("# ")
    assert book == "-e ."
    for line in packages:
        (version,) = Requirement(line).specifier
        assert version.operator == "=="
    names = [name_of(line) for line in packages]
    assert len(set(names)) == len(names)


def test_the_lock_holds_every_package_that_the_project_asks_for():
    locked = {
        name_of(line): Requirement(line).specifier for line in LINES[1:-1]
    }
    asked = PROJECT["dependencies"] + [
        line
        for extra in PROJECT["optional-dependencies"].values()
        for line in extra
        if name_of(line) != PROJECT["name"]
    ]
    for line in asked:
        version = str(locked.get(name_of(line), "")).removeprefix("==")
        assert version and version in Requirement(line).specifier, (
            f"requirements.txt does not follow {line!r}. Run `make lock`."
        )
