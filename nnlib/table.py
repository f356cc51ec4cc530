"""Tables in plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def lay_out(rows: Iterable[Sequence[str]], left: Sequence[int]) -> str:
    """Set rows of text in columns: numbers to the right, words to the left.

    Parameters
    ----------
    rows : one sequence of cells for each row, all of one length
    left : positions of the columns of words

    Returns
    -------
    str

    Examples
    --------
    >>> print(lay_out([("a", "10"), ("bcd", "9")], left=[0]))
    a    10
    bcd   9
    """
    columns = []
    for place, cells in enumerate(zip(*rows, strict=True)):
        width, side = max(map(len, cells)), "<" if place in left else ">"
        columns.append([f"{cell:{side}{width}}" for cell in cells])
    return "\n".join(map("  ".join, zip(*columns, strict=True)))
