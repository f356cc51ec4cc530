"""Keep a copy of the book for its reader to work in: the folder ``work``.

``make lab`` opens that copy, so that the book itself stays as it was fetched
and ``git pull`` has nothing to refuse. What is missing in the copy is added.
What has changed in the book takes the place of a copy that was only run; one
that was edited is kept, and the new one arrives beside it.
"""

import json
import shutil
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATTERNS = ("chapters/*.ipynb", "book/*.ipynb", "book/*.md")
# What each file was when it was handed out, by its path.
RECORD = ".given.json"


def substance(path: Path) -> str:
    """Return a digest of what a human wrote; what a run left is no part."""
    content = path.read_bytes()
    if path.suffix == ".ipynb":
        try:
            cells = json.loads(content)["cells"]
            written = [[c["cell_type"], "".join(c["source"])] for c in cells]
            content = json.dumps(written).encode()
        except (ValueError, KeyError, TypeError):
            pass  # spoilt, so certainly edited
    return sha256(content).hexdigest()


def free(path: Path) -> Path:
    """Return the path of a new version beside an edited copy."""
    count, beside = 1, path.with_name(f"{path.stem}.new{path.suffix}")
    while beside.exists():
        count += 1
        beside = path.with_name(f"{path.stem}.new{count}{path.suffix}")
    return beside


def hand_out(source: Path, copy: Path, given: str | None) -> str:
    """Bring one file of the copy up to date; say what a reader must know.

    Parameters
    ----------
    source, copy : a file of the book, and the reader's
    given : the digest of `source` when it was last handed out
    """
    new = substance(source)
    if copy.exists() and given == new:
        return ""
    kept = copy.exists() and substance(copy) not in (given, new)
    target = free(copy) if kept else copy
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    if not kept:
        return ""
    return (
        f"{copy.name} has changed since you edited your copy, which is kept. "
        f"The new one is beside it: {target.name}"
    )


def update(book: Path = ROOT, work: Path = ROOT / "work") -> list[str]:
    """Bring the copy up to date; return what its reader must know."""
    record = work / RECORD
    given = json.loads(record.read_text("utf-8")) if record.exists() else {}
    said = []
    for pattern in PATTERNS:
        for source in sorted(book.glob(pattern)):
            name = source.relative_to(book).as_posix()
            said.append(hand_out(source, work / name, given.get(name)))
            given[name] = substance(source)
    record.write_text(json.dumps(given, indent=1), "utf-8")
    return list(filter(None, said))


if __name__ == "__main__":
    print("You work in the folder work, a copy of the book that is yours.")
    for sentence in update():
        print(sentence)
