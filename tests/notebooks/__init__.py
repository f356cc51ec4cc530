"""The book's notebooks: where they are, how they run, how they are kept."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def notebooks() -> list[Path]:
    """Return the notebooks of the book, in its order."""
    return [
        path
        for folder in ("chapters", "book")
        for path in sorted((ROOT / folder).rglob("*.ipynb"))
        if ".ipynb_checkpoints" not in path.parts
    ]
