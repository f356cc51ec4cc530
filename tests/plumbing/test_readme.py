import re
from importlib.metadata import distributions
from pathlib import Path

import pytest

from .test_wheels import PYTHONS

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!\w+:)([^)#]+)")
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "SECURITY.md"]
)
def test_what_a_page_names_is_there(name: str):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = {*LINK.findall(text), *PATH.findall(text)}
    # NN stands for the number of a chapter.
    patterns = [re.sub("NN(-name)?", "*", path) for path in named]
    assert all(any(ROOT.glob(pattern)) for pattern in patterns), patterns


def test_the_pythons_of_the_readme_are_those_that_are_looked_after():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"packages for {PYTHONS[0]} to {PYTHONS[-1]}" in text


def test_reading_needs_no_building():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index("`site.zip`") < text.index("make book")


def test_no_path_is_too_long_for_windows():
    """Windows stops at 260 characters, the last of which is not to be seen."""
    folder = "neural-networks-by-hand-main"  # a zip unpacks twice
    start = rf"C:\Users\firstname.lastname\Downloads\{folder}\{folder}"
    packages = f"{start}\\.venv\\Lib\\site-packages\\"
    installed = [
        str(file)
        for distribution in distributions()
        for file in distribution.files or []
        if ".." not in file.parts
    ]
    assert len(installed) > 10_000
    longest = max(installed, key=len)
    assert len(packages + longest) < 260, longest


def test_the_picture_loads_at_once():
    assert (ROOT / "book/_static/readme.png").stat().st_size <= 150_000


def test_the_example_of_the_readme_runs():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)[1]
    *setup, figure = code.strip().splitlines()
    names: dict = {}
    exec("\n".join(setup), names)
    assert "viagra" in repr(eval(figure, names))


def test_the_changelog_starts_with_what_is_unreleased():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## (.*)$", text, re.MULTILINE)[1]
    assert first == "[Unreleased]"
