"""Time training: nnlib's `fit` beside plain loops, PyTorch and others.

    python -m tests.benchmarks.nnlib_training [what a load's name begins with]

CPU time for one step, one thread, everyone interleaved in one run, best of
several rounds. Nothing is asserted; the bars are printed beside the figures.
It runs in the peers' environment, where there is one (`make test-peers`).
"""

# ruff: noqa: E402 (threads are counted when NumPy is imported)
import os

for variable in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{variable}_NUM_THREADS"] = "1"
os.environ["XLA_FLAGS"] = (
    "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
)

import json
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from tests.benchmarks.contenders import compiled, contenders
from tests.benchmarks.loads import Load, loads

ROUNDS = 5
PEERS = Path(".venv-peers/bin/python").absolute()
RESULTS = Path("_build/benchmarks/nnlib_training.json")
SLOW = {"PyTorch", "scikit-learn", "JAX, each step"}  # a tenth of the epochs


def measure(load: Load, dtype: type = np.float64) -> dict:
    """Time everyone on one load.

    Returns
    -------
    dict with "µs" for one step by contender, "loss" at the end by contender,
    and "compile_s", what JAX's compiler took for its whole loop
    """
    everyone = contenders()
    times, losses = {name: [] for name in everyone}, {}
    compile_s = None
    if "JAX, whole loop" in everyone:
        start = time.perf_counter()
        whole_loop = compiled(load, load.epochs, dtype)
        compile_s = time.perf_counter() - start
        everyone["JAX, whole loop"] = lambda *_: whole_loop()
    for _ in range(ROUNDS):
        for name, train in everyone.items():
            epochs = load.epochs
            if name in SLOW and load.epochs > 1:
                epochs = max(2, load.epochs // 10)
            start = time.process_time()
            losses[name] = float(train(load, epochs, dtype))
            spent = time.process_time() - start
            times[name].append(spent / load.steps(epochs) * 1e6)
    best = {name: min(each) for name, each in times.items()}
    return {"µs": best, "loss": losses, "compile_s": compile_s}


def row(load: Load, result: dict) -> list[str]:
    """Lay out one load's figures beside its bars."""
    µs = result["µs"]

    def against(name: str, bar: float) -> str:
        if name not in µs:
            return "-"
        return f"{µs[name] / µs['nnlib']:.1f} (≥ {bar:g})"

    def plain(name: str) -> str:
        return f"{µs[name]:.1f}" if name in µs else "-"

    difference = result["loss"]["nnlib"] / result["loss"]["textbook"] - 1
    return [
        load.name,
        plain("textbook"),
        plain("nnlib"),
        f"{µs['nnlib'] / µs['textbook']:.2f} (≤ {load.bar:.2f})",
        f"{µs['nnlib'] / µs['tuned']:.2f}",
        against("PyTorch", load.torch_bar),
        against("scikit-learn", load.sklearn_bar),
        plain("JAX, each step"),
        plain("JAX, whole loop"),
        f"{result['compile_s']:.1f}" if result["compile_s"] else "-",
        f"{abs(difference):.0e}",
    ]


def show(rows: list[list[str]]) -> None:
    """Print a table."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        line = zip(cells, widths, strict=True)
        print("  ".join(cell.ljust(width) for cell, width in line).rstrip())


def main(wanted: str = "") -> None:
    """Measure, print, save."""
    header = [
        "one step, µs", "textbook", "nnlib", "nnlib ÷ textbook",
        "nnlib ÷ tuned, no losses", "PyTorch ÷ nnlib", "scikit-learn ÷ nnlib",
        "JAX, each step", "JAX, whole loop", "(compiling, s)",
        "loss, nnlib - textbook",
    ]  # fmt: skip
    saved = {}
    for dtype in (np.float64, np.float32):
        rows = [[f"{np.dtype(dtype)}: {header[0]}", *header[1:]]]
        for load in loads():
            if load.name.startswith(wanted):
                result = measure(load, dtype)
                saved[f"{load.name}, {np.dtype(dtype)}"] = result
                rows.append(row(load, result))
                print(".", end="", flush=True, file=sys.stderr)
        print(file=sys.stderr)
        show(rows)
        print()
    for name, result in saved.items():
        if name.startswith("784") and name.endswith("float32"):
            double = saved[name.replace("float32", "float64")]
            ratio = result["µs"]["nnlib"] / double["µs"]["nnlib"]
            print(f"{name} ÷ float64: {ratio:.2f} (≤ 0.75)")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(saved, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    if find_spec("torch") is None and PEERS.is_file():
        module = "tests.benchmarks.nnlib_training"
        os.execv(PEERS, [PEERS, "-m", module, *sys.argv[1:]])
    main(*sys.argv[1:])
