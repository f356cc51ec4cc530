"""Notebooks that are nearly the same: hints for a human, never verdicts.

Names, numbers and texts do not count, nor comments and spaces, so that a
variant or a renaming hides nothing. What much of the class has written as
well, because the question hardly leaves another way, is no hint.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

LENGTH = 14  # tokens of a piece
OFTEN = 0.1  # of a class may have a piece that is still a hint
FEW = 3  # have a piece, however small the class
PIECES = 12  # that two must share
SHARE = 0.8  # of the rarer one's pieces
TOKEN = re.compile(
    r"(?P<note>#[^\n]*)"
    # A text that does not end goes on to its line's end, or the code's: to
    # look for the end once more from each quotation mark would take too long.
    r"|(?P<text>\"\"\"(?:.*?\"\"\"|.*)|'''(?:.*?'''|.*)"
    r"|\"(?:\\.|[^\"\\\n])*+\"?|'(?:\\.|[^'\\\n])*+'?)"
    r"|(?P<number>\d[\w.]*)|(?P<name>[^\W\d]\w*)|(?P<other>[^\w\s])",
    re.DOTALL,
)


@dataclass(frozen=True)
class Pair:
    """Two students whose code is nearly the same.

    Attributes
    ----------
    share : part of what is rare in the one's code and in the other's as well
    pieces : how many of such pieces there are
    same_file : whether the files are the same, byte for byte
    """

    first: str
    second: str
    share: float
    pieces: int
    same_file: bool


def tokens(source: str) -> list[str]:
    """Return code as what it does, without names, numbers and texts.

    Examples
    --------
    >>> tokens("total = 3 * w[0]  # sum") == tokens("z=7*x[1]")
    True
    """
    found = []
    for match in TOKEN.finditer(source):
        kind, text = match.lastgroup, match[0]
        if kind == "name":
            found.append(text if keyword.iskeyword(text) else "n")
        elif kind != "note":
            found.append({"number": "0", "text": "s"}.get(kind, text))
    return found


def pieces(source: str) -> set[tuple[str, ...]]:
    """Return all runs of so many tokens."""
    found = tokens(source)
    return {
        tuple(found[n : n + LENGTH]) for n in range(len(found) - LENGTH + 1)
    }


def pairs(records: Sequence[dict]) -> list[Pair]:
    """Return the pairs of a class that are nearly the same, nearest first."""
    made = {record["student"]: _of(record) for record in records}
    files = {record["student"]: record["submission"] for record in records}
    rare = _rare(made)
    shared: Counter[tuple[str, str]] = Counter()
    for students in rare.values():
        shared.update(combinations(students, 2))
    count = Counter(each for students in rare.values() for each in students)
    empty = {
        r["student"]
        for r in records
        if not any(map(_is_there, r["questions"]))
    }
    found = []
    for first, second in _candidates(shared, files, empty):
        both = shared[first, second]
        least = min(count[first], count[second])
        same = files[first] == files[second]
        share = both / least if least else float(same)
        if same or (both >= PIECES and share >= SHARE):
            found.append(Pair(first, second, share, both, same))
    return sorted(found, key=lambda p: (-p.same_file, -p.share, -p.pieces))


def _is_there(question: dict) -> bool:
    return bool(question.get("code")) and question["status"] != "missing"


def _of(record: dict) -> set[tuple]:
    """Return the pieces of all answers, each with its question."""
    return {
        (question["id"], piece)
        for question in record["questions"]
        for piece in pieces(question.get("code", ""))
    }


def _rare(made: dict[str, set]) -> dict[tuple, list[str]]:
    most = max(FEW, OFTEN * len(made))
    owners: dict[tuple, list[str]] = defaultdict(list)
    for student in sorted(made):
        for piece in made[student]:
            owners[piece].append(student)
    return {piece: of for piece, of in owners.items() if len(of) <= most}


def _candidates(
    shared: Counter, files: dict[str, str], empty: set[str]
) -> Iterable[tuple[str, str]]:
    """Return the pairs to look at, each once."""
    same: dict[str, list[str]] = defaultdict(list)
    for student in sorted(set(files) - empty):
        same[files[student]].append(student)
    twins = [pair for of in same.values() for pair in combinations(of, 2)]
    return dict.fromkeys([*twins, *shared])
