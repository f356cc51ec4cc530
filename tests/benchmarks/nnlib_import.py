"""Time importing nnlib beside importing NumPy: at most 60 ms more.

python -m tests.benchmarks.nnlib_import

CPU time, in a fresh interpreter each time, in turn; the median of many.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path

ROUNDS = 15
RESULTS = Path("_build/benchmarks/nnlib_import.json")
TIMED = """
import time
start = time.process_time()
import {module}
print(time.process_time() - start)
"""


def milliseconds(module: str) -> float:
    """Import a module in a new interpreter; return the CPU time it took."""
    code = TIMED.format(module=module)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return 1000 * float(done.stdout)


def main() -> None:
    """Measure, print, save."""
    times = {"numpy": [], "nnlib": []}
    for _ in range(ROUNDS):
        for module, each in times.items():
            each.append(milliseconds(module))
    median = {name: statistics.median(each) for name, each in times.items()}
    more = median["nnlib"] - median["numpy"]
    print(f"import numpy  {median['numpy']:6.1f} ms")
    print(f"import nnlib  {median['nnlib']:6.1f} ms, {more:.1f} more (≤ 60)")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(median, indent=1))


if __name__ == "__main__":
    main()
