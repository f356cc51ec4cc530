"""Time building the book from nothing, and again with nothing changed.

python -m tests.benchmarks.site_build
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.report import ROOT, save, table

IGNORED = shutil.ignore_patterns(
    ".*", "_build", "node_modules", "__pycache__", "*.egg-info", "tests"
)


def build(folder):
    """Build once; return the seconds it took."""
    tool = Path(sys.executable).with_name("jupyter-book")
    start = time.perf_counter()
    subprocess.run(
        [tool, "build", "-W", "-n", "--keep-going", "."],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - start


def main() -> None:
    """Measure, print, save."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "book"
        shutil.copytree(ROOT, folder, ignore=IGNORED)
        found = {"from nothing": build(folder), "again": build(folder)}
    table(("building the book", "s"), found.items())
    print("Again ≤ 15 s")
    save("site_build", found)


if __name__ == "__main__":
    main()
