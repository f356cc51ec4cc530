"""Run every benchmark: ``python -m tests.benchmarks``, or ``make bench``.

Each is a module of its own, ``nnlib_*.py``, ``grading_*.py`` or
``site_*.py``, that prints a table and saves it as JSON. They run one after the
other, so that none slows another down.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = sorted(
    path.stem
    for kind in ("grading", "nnlib", "site")
    for path in FOLDER.glob(f"{kind}_*.py")
)


def succeeds(name: str) -> bool:
    """Run one benchmark."""
    print(f"\n# {name}\n", flush=True)
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    failed = [name for name in NAMES if not succeeds(name)]
    if failed:
        sys.exit(f"These benchmarks failed: {', '.join(failed)}.")
