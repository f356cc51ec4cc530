"""How the site's benchmarks show and keep what they measured."""

import json
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
SITE = ROOT / "_build" / "html"
CHAPTER = "chapters/01-neurons.html"
RESULTS = ROOT / "_build" / "benchmarks"


def table(head: Sequence[str], rows: Iterable[Sequence]) -> None:
    """Print rows in columns, text to the left and numbers to the right."""
    lines = [[*map(str, head)], *([*map(_text, row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for first, *others in lines:
        cells = [
            cell.rjust(width)
            for cell, width in zip(others, widths[1:], strict=True)
        ]
        print("  ".join([first.ljust(widths[0]), *cells]))


def _text(value: object) -> str:
    return f"{value:.1f}" if isinstance(value, float) else str(value)


def save(name: str, found: object) -> None:
    """Keep what was found as JSON."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, indent=1, ensure_ascii=False)
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 % do not exceed."""
    return statistics.quantiles(values, n=20)[-1]
