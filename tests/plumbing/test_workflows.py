"""What runs where nobody looks: the workflows and their helper."""

import os
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


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_only_read_unless_a_job_needs_more(path: Path):
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    allowed = {"contents": "read", "pages": "write", "id-token": "write"}
    for job in workflow["jobs"].values():
        for name, level in job.get("permissions", {}).items():
            assert level in ("read", allowed.get(name))
        assert job["timeout-minutes"] <= 30


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
