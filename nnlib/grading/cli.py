"""The command ``nnlib``."""

from __future__ import annotations

import argparse
import getpass
import os
import shlex
import sys
from pathlib import Path

from nnlib.grading import secret
from nnlib.grading.assignment import loading
from nnlib.grading.assignment.assignment import Assignment
from nnlib.grading.assignment.handout import MasterError
from nnlib.grading.assignment.loading import NoAssignmentError, load
from nnlib.grading.desk.again import Again
from nnlib.grading.desk.decided import decided, remarks, worth
from nnlib.grading.desk.desk import OpenDesk
from nnlib.grading.desk.overrides import Overrides
from nnlib.grading.export import feedback, imports, summary, tables
from nnlib.grading.grade.grader import Grader
from nnlib.grading.intake.advice import Asked, advice, asked
from nnlib.grading.intake.collect import collect
from nnlib.grading.intake.files import CollectError
from nnlib.grading.intake.notebook import UnreadableError, read
from nnlib.grading.intake.receipt import receipt
from nnlib.grading.publish.build import build
from nnlib.grading.publish.new import new
from nnlib.grading.run import records
from nnlib.grading.run.batch import EVERYBODY, Run
from nnlib.grading.sandbox import NoSandboxError, choose

FORESEEN = (
    CollectError,
    ImportError,
    MasterError,
    NoAssignmentError,
    NoSandboxError,
    OSError,
    UnreadableError,
    ValueError,
)

PORTS = 65_535


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    wish = _parser().parse_args(arguments)
    try:
        return wish.run(wish)
    except FORESEEN as error:
        says = str(error)
        if isinstance(error, OSError) and error.filename is not None:
            says = f"{error.filename}: {error.strerror}."
        print(f"nnlib: {says}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. What is graded is kept.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser("nnlib", description="Assignments.")
    groups = top.add_subparsers(required=True, metavar="assign")
    group = groups.add_parser("assign", help="build, check, grade, export")
    commands = group.add_subparsers(required=True, metavar="COMMAND")

    def command(run, help: str) -> argparse.ArgumentParser:
        name = run.__name__.strip("_")
        parser = commands.add_parser(name, help=help, description=help)
        parser.set_defaults(run=run)
        parser.add_argument(
            "--assignments",
            type=Path,
            default=loading.FOLDER,
            metavar="FOLDER",
            help="where the masters are (default: the book's)",
        )
        return parser

    parser = command(_list, "Name the assignments.")

    parser = command(_new, "Make an example assignment to start from.")
    parser.add_argument("name", help="of the new assignment")

    parser = command(_build, "Make the student's notebook and the rest.")
    parser.add_argument("assignment", help="for example a1")
    _add_grading(parser)
    parser.add_argument("--to", type=Path, default=Path("build"))

    parser = command(_check, "Look a notebook over before you hand it in.")
    parser.add_argument("notebook", type=Path)
    parser.add_argument("--assignment", help="if the notebook does not say")

    parser = command(_receipt, "Print the receipt of a file.")
    parser.add_argument("file", type=Path)

    parser = command(_grade, "Grade submissions; go on where it broke off.")
    parser.add_argument("assignment", help="for example a1")
    parser.add_argument(
        "submissions",
        type=Path,
        help="folder or zip; also what a course system exports",
    )
    _add_grading(parser)
    parser.add_argument("--to", type=Path, default=Path("records"))
    parser.add_argument(
        "-j", "--jobs", type=int, default=os.cpu_count() or 1, metavar="N"
    )

    parser.add_argument(
        "--again",
        action="append",
        default=[],
        metavar="STUDENT",
        help="grade anew, though nothing has changed; may be repeated; "
        "'*' is all",
    )

    parser = command(_export, "Write scores, feedback and a summary.")
    parser.add_argument("assignment", help="for example a1")
    parser.add_argument("records", type=Path, help="what grade has written")
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FOLDER",
        help="where it goes (default: export/ASSIGNMENT)",
    )
    parser.add_argument(
        "--people",
        type=Path,
        metavar="CSV",
        help="what Brightspace exports as grades, for brightspace.csv",
    )
    parser.add_argument(
        "--gradebook", metavar="URL", help="nbgrader's, to store scores in"
    )
    _add_overrides(parser)

    parser = command(_desk, "Show a class on one page, to look and decide.")
    parser.add_argument("assignment", help="for example a1")
    parser.add_argument("records", type=Path, help="what grade has written")
    _add_overrides(parser)
    parser.add_argument(
        "--to",
        type=Path,
        metavar="HTML",
        help="the page (default: ASSIGNMENT-desk.html)",
    )
    parser.add_argument(
        "--serve",
        action="store_true",
        help="on this machine, until Ctrl-C, so that it can save",
    )
    parser.add_argument("--port", type=_port, default=0, help="for --serve")
    parser.add_argument(
        "--by", default=getpass.getuser(), metavar="NAME", help="who decides"
    )
    parser.add_argument(
        "--submissions",
        type=Path,
        help="what was graded, so that --serve can grade again",
    )
    _add_grading(parser, variant=False)
    return top


def _port(text: str) -> int:
    if text.isdecimal() and int(text) <= PORTS:
        return int(text)
    raise argparse.ArgumentTypeError(
        f"it is a number from 0 to {PORTS}, got {text!r}"
    )


def _add_overrides(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by-hand",
        type=Path,
        metavar="CSV",
        help="filled in (default: by-hand.csv of the earlier export)",
    )
    parser.add_argument("--variant", metavar="SEED")
    parser.add_argument(
        "--overrides",
        type=Path,
        metavar="CSV",
        help="decisions (default: ASSIGNMENT-overrides.csv beside records)",
    )


def _add_grading(
    parser: argparse.ArgumentParser, variant: bool = True
) -> None:
    if variant:
        parser.add_argument("--variant", metavar="SEED", help="of a variant")
    parser.add_argument(
        "--secret",
        type=Path,
        metavar="FILE",
        help="that inputs are drawn from (default: your own, made once)",
    )
    parser.add_argument(
        "--sandbox", choices=["bubblewrap", "docker", "podman", "user"]
    )
    parser.add_argument(
        "--unsafe",
        action="store_true",
        help="grade without a sandbox; stamped on every record",
    )


def _grader(wish: argparse.Namespace) -> Grader:
    chosen = load(wish.assignment, wish.variant, wish.assignments)
    sandbox = choose(wish.sandbox, wish.unsafe)
    return Grader(chosen, secret.load(wish.secret), sandbox)


def _list(wish: argparse.Namespace) -> int:
    for name in loading.names(wish.assignments):
        found = load(name, None, wish.assignments)
        print(
            f"{name:10} {found.title}: {len(found.questions)} questions, "
            f"{found.points:g} points, about {found.minutes} minutes"
        )
    return 0


def _new(wish: argparse.Namespace) -> int:
    for path in new(wish.name, wish.assignments):
        print(path)
    where = shlex.quote(str(wish.assignments))
    also = (
        ""
        if wish.assignments == loading.FOLDER
        else (f" --assignments {where}")
    )
    print(
        "It builds as it is. Change it, and try it by: nnlib assign build "
        f"{wish.name}{also}"
    )
    return 0


def _receipt(wish: argparse.Namespace) -> int:
    print(receipt(wish.file.read_bytes()))
    return 0


def _build(wish: argparse.Namespace) -> int:
    plain = load(wish.assignment, None, wish.assignments)
    try:
        grader = _grader(wish)
    except NoSandboxError:
        if wish.sandbox:
            raise
        wish.unsafe = True
        grader = _grader(wish)
        print(
            "No sandbox works here. The master's own code, all that is run, "
            "was tried without one. To grade, you need a sandbox.",
            file=sys.stderr,
        )
    for path in build(grader, plain, wish.to):
        print(path)
    print(
        "The solution gets full marks, the empty notebook none. Hand out "
        f"{wish.assignment}.ipynb and keep the rest to yourself."
    )
    return 0


def _check(wish: argparse.Namespace) -> int:
    data = wish.notebook.read_bytes()
    says = advice(data, _asked(wish, data))
    for sentence in says:
        print(sentence)
    if not says:
        print("Every answer is there. Hidden checks remain.")
    print(f"Receipt of this file: {receipt(data)}")
    return 1 if says else 0


def _asked(wish: argparse.Namespace, data: bytes) -> Asked:
    """Return what a notebook was asked, by the command or by itself."""
    try:
        wanted = asked(data)
    except (ValueError, AttributeError, RecursionError):
        wanted = Asked()
    if wanted.answers and not wish.assignment:
        return wanted
    there = loading.names(wish.assignments)
    name = wish.assignment or wish.notebook.stem
    if not wish.assignment and name not in there:
        _is_notebook(wish.notebook, data)
        file = shlex.quote(str(wish.notebook))
        raise ValueError(
            f"{wish.notebook} does not say which assignment it is of. Say it, "
            f"for example: nnlib assign check {file} --assignment "
            f"{there[0] if there else 'NAME'}"
        )
    found = load(name, None, wish.assignments)
    return Asked(
        {q.name: q.arguments for q in found.by_code},
        [q.name for q in found.questions if q.by_hand],
        [module for q in found.by_code for module in q.modules],
    )


def _is_notebook(path: Path, data: bytes) -> None:
    """Raise an UnreadableError where a file is no notebook."""
    try:
        read(data)
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}.") from None


def _grade(wish: argparse.Namespace) -> int:
    grader = _grader(wish)
    submissions = collect(wish.submissions, wish.assignment)
    print(f"{len(submissions)} submissions, sandbox: {grader.guard}")
    for each in submissions:
        if len(each.notebooks) > 1:
            count = f"{len(each.notebooks)} notebooks"
            print(f"{each.student}: {count}, taken for one student's")
    known = {name for s in submissions for name in (s.student, s.name)}
    known.add(EVERYBODY)
    for name in set(wish.again) - known:
        raise CollectError(f"There is no student {name!r} to grade again.")
    run = Run(grader, wish.to, max(1, wish.jobs), wish.again)
    looks = 0
    for record in _shown(run.records(submissions), len(submissions)):
        looks += bool(record["look"])
    print(f"The records are in {wish.to}. To look at: {looks}.")
    for student, reason in run.failures:
        print(f"Not graded: {student}: {reason}", file=sys.stderr)
    return 1 if run.failures else 0


def _shown(graded, total: int):
    """Yield what is graded, with a bar if there is a terminal and tqdm."""
    try:
        from tqdm import tqdm
    except ImportError:
        return graded
    return tqdm(graded, total=total, unit="", disable=None)


def _exported(wish: argparse.Namespace) -> Path:
    return Path("export", wish.assignment)


def _overrides(wish: argparse.Namespace) -> Path:
    beside = wish.records.parent / f"{wish.assignment}-overrides.csv"
    return wish.overrides or beside


def _graded(
    wish: argparse.Namespace, found: Assignment, filled: Path
) -> list[dict]:
    """Return the records of an assignment, one for each student.

    Parameters
    ----------
    filled : where points given by hand are, if no other file is named
    """
    graded = [
        record
        for record in records.read_all(wish.records)
        if record["assignment"] == wish.assignment
    ]
    graded, renamed = records.latest(graded)
    for student in renamed:
        print(f"{student} has another name by now; the older record is left.")
    if not graded:
        raise CollectError(
            f"There are no records of {wish.assignment} in {wish.records}."
        )
    old = [r["student"] for r in graded if not found.is_of(r)]
    if old:
        raise CollectError(
            "These records are of another version or variant of "
            f"{wish.assignment}: {', '.join(old[:9])}. Give the --variant "
            "that they were graded with, grade again, or remove them."
        )
    if wish.by_hand or filled.exists():
        graded = tables.with_hand(graded, wish.by_hand or filled)
    return graded


def _desk(wish: argparse.Namespace) -> int:
    found = load(wish.assignment, wish.variant, wish.assignments)
    filled = _exported(wish) / "by-hand.csv"
    desk = OpenDesk(
        found, lambda: _graded(wish, found, filled), _overrides(wish), wish.by
    )
    if wish.serve and wish.submissions:
        desk.again = Again(_grader(wish), wish.submissions, wish.records)
    path = wish.to or Path(f"{wish.assignment}-desk.html")
    records.write_whole(path, desk.html(), records.PRIVATE)
    print(path)
    if not wish.serve:
        return 0
    with desk.serve(wish.port) as server:
        try:
            print(f"Open {server.address}\nCtrl-C ends it.", flush=True)
            server.serve_forever()
        except KeyboardInterrupt:
            if desk.again:
                desk.again.stop()
            records.write_whole(path, desk.html(), records.PRIVATE)
            print(f"\nThe desk is closed. Decisions are in {desk.path}.")
    return 0


def _export(wish: argparse.Namespace) -> int:
    found = load(wish.assignment, wish.variant, wish.assignments)
    to = wish.to or _exported(wish)
    graded = _graded(wish, found, to / "by-hand.csv")
    # What a human has filled in is never written over.
    filled_in = tables.for_hand(graded)
    overrides = Overrides(_overrides(wish), worth(graded[0]))
    graded = [decided(record, overrides) for record in graded]
    for remark in remarks(graded, overrides):
        print(remark, file=sys.stderr)
    title = f"Assignment {found.name}: {found.title}"
    brightspace, unknown = imports.brightspace(graded, title, wish.people)
    files = {
        "scores.csv": tables.plain(graded),
        "canvas.csv": tables.canvas(graded, title),
        "moodle.csv": tables.moodle(graded),
        "blackboard.csv": imports.blackboard(graded, title),
        "brightspace.csv": brightspace,
        "by-hand.csv": filled_in,
        "summary.md": summary.summary(graded, title),
    }
    for record in graded:
        name = Path(records.file_name(found.name, record["student"])).stem
        files[f"feedback/{name}.html"] = feedback.page(record, title)
    (to / "feedback").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        records.write_whole(to / name, text)
    if wish.gradebook:
        from nnlib.grading.export.gradebook import store

        store(graded, found, wish.gradebook)
    print(f"{len(graded)} records are exported to {to}.")
    still = sum(len(record["by_hand"]) for record in graded)
    if still:
        print(f"Written answers still to be graded: {still}, in by-hand.csv.")
    if unknown:
        print(_not_in_brightspace(unknown, wish.people))
    unsafe = [r["student"] for r in graded if "UNSAFE" in r["sandbox"]]
    if unsafe:
        print(f"Graded without a sandbox: {len(unsafe)} of them.")
    return 0


def _not_in_brightspace(unknown: list[str], people: Path | None) -> str:
    more = f" and {len(unknown) - 9} more" if len(unknown) > 9 else ""
    why = (
        f"Nobody, or more than one, has that name in {people}."
        if people
        else "Its files do not say who a user is: give by --people what it "
        "exports as grades, with names."
    )
    return f"Not in brightspace.csv: {', '.join(unknown[:9])}{more}. {why}"


if __name__ == "__main__":
    sys.exit(main())
