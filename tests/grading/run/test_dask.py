"""The example of the instructors' page, on a local cluster."""

import re
from pathlib import Path

import pytest
from dask import distributed

from nnlib.grading.assignment import load
from tests.grading.conftest import KEY
from tests.grading.submission import empty, solved

PAGE = Path(__file__).parents[3] / "book" / "instructors.md"


@pytest.mark.filterwarnings("ignore")  # Dask's own
def test_one_submission_is_one_job(sandbox, tmp_path, monkeypatch):
    secret = tmp_path / "secret"
    secret.write_bytes(KEY)
    monkeypatch.setenv("NNLIB_SECRET", str(secret))
    folder = tmp_path / "submissions"
    folder.mkdir()
    assignment = load("a1")
    (folder / "ada.ipynb").write_bytes(solved(assignment))
    (folder / "bob.ipynb").write_bytes(empty(assignment))
    text = PAGE.read_text(encoding="utf-8")
    code = re.search(
        r"A test runs this.*?```python\n(.*?)```", text, re.DOTALL
    )[1]
    names: dict = {}
    exec(code, names)
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    )
    with cluster, distributed.Client(cluster) as client:
        found = names["grade_all"](client, folder)
    by_code = sum(q.points for q in assignment.by_code)
    assert found["ada"]["score"] == by_code
    assert found["bob"]["score"] == 0
