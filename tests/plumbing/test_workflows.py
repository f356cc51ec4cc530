"""What runs where nobody looks: the workflows and their helper."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_only_read_unless_a_job_needs_more(path: Path):
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    allowed = {"pages": "write", "id-token": "write"}
    if path.name == "release.yml":
        allowed["contents"] = "write"
    for job in workflow["jobs"].values():
        for name, level in job.get("permissions", {}).items():
            assert level in ("read", allowed.get(name))
        assert job["timeout-minutes"] <= 30


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_what_a_workflow_calls_is_there(path: Path):
    text = path.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"run: make (\S+)", text):
        assert re.search(rf"^{re.escape(target)}:", makefile, re.MULTILINE)
    for line in re.findall(r"apt-get install", text):
        assert text.index("apt-get update") < text.index(line)


def test_each_action_has_one_major():
    texts = [path.read_text(encoding="utf-8") for path in WORKFLOWS]
    used = set(re.findall(r"uses: (\S+)@(\S+)", "\n".join(texts)))
    assert len(used) == len(dict(used))


def test_a_tag_publishes_what_make_release_makes():
    path = ROOT / ".github/workflows/release.yml"
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow[True] == {"push": {"tags": ["v*"]}}  # YAML's "on"
    commands = [
        step.get("run") for step in workflow["jobs"]["release"]["steps"]
    ]
    assert commands[-2] == "make release"
    assert "_build/release/*" in commands[-1]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_a_form_for_issues_is_whole(path: Path):
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert form["name"] and form["description"]
    ids = [field["id"] for field in form["body"]]
    assert len(set(ids)) == len(ids) >= 3
    for field in form["body"]:
        assert field["type"] in ("input", "textarea")
        assert field["attributes"]["label"]
    assert any(field["validations"]["required"] for field in form["body"])


def test_the_citation_names_this_version():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert cited["version"] == project["project"]["version"]
    assert {"cff-version", "message", "title", "authors"} <= cited.keys()


def test_the_book_is_told_its_address(tmp_path: Path):
    shutil.copy(ROOT / "_config.yml", tmp_path)
    before = yaml.safe_load((tmp_path / "_config.yml").read_text("utf-8"))
    subprocess.run(
        [sys.executable, ROOT / ".github" / "address.py"],
        cwd=tmp_path,
        env={
            **os.environ,
            "REPOSITORY": "https://github.com/someone/book",
            "SITE": "https://someone.github.io/book",
        },
        check=True,
    )
    after = yaml.safe_load((tmp_path / "_config.yml").read_text("utf-8"))
    assert after["repository"]["url"] == "https://github.com/someone/book"
    assert after["html"]["baseurl"] == "https://someone.github.io/book/"
    assert after["html"]["use_edit_page_button"]
    for name in ("title", "execute", "parse", "sphinx"):
        assert after[name] == before[name]
    assert after["html"].items() >= before["html"].items()


def test_binder_gets_a_python_that_runs_the_book():
    version = (ROOT / ".binder/runtime.txt").read_text().strip()
    python = version.removeprefix("python-")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert python in SpecifierSet(project["project"]["requires-python"])
    lock = (ROOT / ".binder/requirements.txt").read_text().split()
    assert lock == ["-r", "../requirements.txt"]


def test_the_script_of_continuous_integration_is_sound():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)
