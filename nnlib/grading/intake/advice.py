"""What a student should know before handing in; nothing is run."""

from __future__ import annotations

import ast
import difflib
import json
import re
from collections import defaultdict
from dataclasses import dataclass, field

from nnlib.grading.assignment.handout import BLANK
from nnlib.grading.intake.notebook import Notebook, decoded, read
from nnlib.grading.sandbox.image import PLAIN
from nnlib.grading.sandbox.worker.hushed import HUSH
from nnlib.grading.sandbox.worker.source import is_stub, parsed

PICTURE = re.compile(r"!\[|<img\b", re.IGNORECASE)
OURS = "check_"  # what the names of the visible checks begin with


@dataclass
class Asked:
    """What a notebook asks for.

    Attributes
    ----------
    answers : functions and classes, each with its arguments
    texts : cells of written answers
    modules : what the answers may import, beside what comes with Python
    """

    answers: dict[str, list[str]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)


def asked(data: bytes) -> Asked:
    """Return what a notebook says that it asks for, as far as it is sound."""
    mark = json.loads(decoded(data)).get("metadata", {}).get("nnlib", {})
    mark = mark if isinstance(mark, dict) else {}
    arguments = mark.get("arguments")
    arguments = arguments if isinstance(arguments, dict) else {}
    return Asked(
        {name: _texts(arguments.get(name)) for name in _texts(mark["answers"])}
        if "answers" in mark
        else {},
        _texts(mark.get("texts")),
        _texts(mark.get("modules")),
    )


def _texts(listed: object) -> list[str]:
    found = listed if isinstance(listed, list) else []
    return [each for each in found if isinstance(each, str)]


@dataclass
class Defined:
    """A name that a cell gives a meaning, and what makes it."""

    cell: int
    node: ast.stmt

    @property
    def used(self) -> set[str]:
        """The names that it looks up."""
        return {n.id for n in ast.walk(self.node) if isinstance(n, ast.Name)}


def advice(data: bytes, wanted: Asked) -> list[str]:
    """Return a sentence for each thing that a student should look at.

    Raises
    ------
    UnreadableError
        When the file is no notebook.
    """
    notebook = read(data)
    says: list[str] = []
    found: dict[str, list[Defined]] = defaultdict(list)
    broken: list[tuple[int, str]] = []
    for number, cell in notebook.code:
        try:
            statements = parsed(cell.source)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", None)
            place = f", line {line}" if line else ""
            says.append(f"Cell {number}{place} is not Python that runs.")
            broken.append((number, cell.source))
            continue
        for node in statements:
            for name in _names(node):
                found[name].append(Defined(number, node))
    for name in wanted.answers:
        says += _of_answer(name, found, broken, wanted)
    return says + _of_texts(notebook, wanted.texts)


def _of_answer(
    name: str,
    found: dict[str, list[Defined]],
    broken: list[tuple[int, str]],
    wanted: Asked,
) -> list[str]:
    written = [each for each in found[name] if not is_stub(each.node)]
    if not written:
        return [_missing(name, found, broken, wanted)]
    made = [each for each in written if _makes(each.node)] or written
    says = [
        f"`{name}` gets a result in cell {each.cell}. Give that another name."
        for each in written
        if each not in made
    ]
    if len(made) > 1:
        says.append(f"`{name}` is there {len(made)} times; the last counts.")
    says += _of_arguments(name, made[-1].node, wanted.answers[name])
    return says + _of_uses(name, made[-1], found, wanted.modules)


def _missing(
    name: str,
    found: dict[str, list[Defined]],
    broken: list[tuple[int, str]],
    wanted: Asked,
) -> str:
    for number, source in broken:
        if re.search(rf"\b(def|class)\s+{name}\b|^{name}\s*=", source, re.M):
            return f"`{name}` is missing, since cell {number} does not run."
    if found[name]:
        return f"`{name}` is not answered yet."
    others = [
        other
        for other, made in found.items()
        if made and other not in wanted.answers and not other.startswith(OURS)
    ]
    close = difflib.get_close_matches(name, others, 1, 0.6)
    hint = f" Is it `{close[0]}`? Its name must stay." if close else ""
    return f"`{name}` is missing.{hint}"


def _of_arguments(
    name: str, node: ast.stmt, arguments: list[str]
) -> list[str]:
    """Say when the arguments are there, but not as they were asked for."""
    if not isinstance(node, ast.FunctionDef) or not arguments:
        return []
    own = [each.arg for each in node.args.posonlyargs + node.args.args]
    named = {*own, *(each.arg for each in node.args.kwonlyargs)}
    if {*arguments} <= named and own[: len(arguments)] != arguments:
        order = ", ".join(arguments)
        return [f"`{name}` must take its arguments in this order: {order}."]
    return []


def _of_uses(
    name: str,
    answer: Defined,
    found: dict[str, list[Defined]],
    modules: list[str],
) -> list[str]:
    """Say what an answer builds on that will not be there, or has changed."""
    says = []
    for used in sorted(answer.used - {name}):
        made = found.get(used, [])
        for each in made:
            for lacking in _lacks(each.node, used, modules):
                says.append(
                    f"`{name}` uses `{lacking}`, which is not there when it "
                    "is graded."
                )
        later = [each for each in made if each.cell > answer.cell]
        if later and any(each.cell <= answer.cell for each in made):
            says.append(
                f"`{name}` uses `{used}`, which gets another meaning in cell "
                f"{later[-1].cell}. Use another name there."
            )
    for lacking in _lacks(answer.node, "", modules):
        says.append(
            f"`{name}` imports `{lacking}`, which is not there when it is "
            "graded."
        )
    return list(dict.fromkeys(says))


def _lacks(node: ast.stmt, used: str, modules: list[str]) -> list[str]:
    """Return the modules in an import that a worker has not.

    Parameters
    ----------
    used : the name that the import must give; any if empty
    """
    there = {each.split(".")[0] for each in [*PLAIN, *modules, *HUSH]}
    lacking = []
    for each in ast.walk(node):
        if not isinstance(each, ast.Import | ast.ImportFrom):
            continue
        source = getattr(each, "module", None)
        for alias in each.names:
            top = (source or alias.name).split(".")[0]
            given = (alias.asname or alias.name).split(".")[0]
            if top not in there and used in ("", given):
                lacking.append(top)
    return lacking


def _of_texts(notebook: Notebook, texts: list[str]) -> list[str]:
    says = []
    for name in texts:
        cells = [c for c in notebook.cells if c.grade_id == name]
        sources = [cell.source.strip() for cell in cells]
        if not cells:
            says.append(
                f"The cell for the written answer `{name}` was not found. "
                "Write into the cell that was there."
            )
        elif all(source in ("", BLANK) for source in sources):
            says.append(f"The written answer `{name}` is empty.")
        elif all(cell.kind == "code" for cell in cells):
            says.append(
                f"The written answer `{name}` is in a code cell. Make it a "
                "Markdown cell."
            )
        elif any(map(PICTURE.search, sources)):
            says.append(
                f"The written answer `{name}` has a picture. Say in words, "
                "too, what it shows."
            )
    return says


def _makes(node: ast.stmt) -> bool:
    """Tell whether a statement makes a function or a class, not a result."""
    if isinstance(node, ast.Assign):
        return not isinstance(node.value, ast.Call | ast.Constant)
    return not isinstance(node, ast.AugAssign | ast.AnnAssign | ast.For)


def _names(node: ast.stmt) -> list[str]:
    """Return the names that a statement gives a meaning."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = [alias.asname or alias.name for alias in node.names]
        return [name.split(".")[0] for name in names]
    return [
        each.id
        for each in ast.walk(node)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    ]
