"""Records of the tiny assignment, as graded ones are, without grading."""

from nnlib.grading.assignment import load
from nnlib.grading.intake.receipt import receipt
from tests.grading.submission import TINY

EVIL = (
    "</script></style></pre></textarea></title>\"'><script>document.title="
    "'owned'</script><img src=x onerror=\"document.title='owned'\">"
    "<style>body{display:none}</style><a href='javascript:alert(1)'>x</a>"
)
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
    "WjR9awAAAABJRU5ErkJggg=="
)


def tiny():
    """Return the assignment."""
    return load("tiny", None, TINY)


def record(student: str, score: float = 2, text: str = "", **more) -> dict:
    """Return a record; a text that is not there lets its answer be right."""
    found = tiny()
    status = {2: "right", 1: "partly", 0: "wrong"}[score]
    says = ["Right."] if score == 2 else [text or "That is the square."]
    parts = [
        {"points": 1, "won": score >= 1, "says": "" if score else says[0]},
        {
            "points": 1,
            "won": score == 2,
            "says": "" if score == 2 else says[0],
        },
    ]
    code = text or f"def double(x):\n    return {score} * x"
    double = {
        "name": "double",
        "id": "double-checks",
        "status": status,
        "score": score,
        "points": 2,
        "feedback": says,
        "parts": parts,
        "cell": 2,
        "code": code,
    }
    why = {
        "name": "why",
        "id": "why",
        "status": "hand",
        "score": 0,
        "points": 1,
        "feedback": ["To be graded by hand."],
        "answer": text or f"Because {student} says so.",
        "cell": 3,
        "pictures": [f"data:image/png;base64,{PIXEL}"],
    }
    return {
        **found.identity,
        "submission": student,
        "receipt": receipt(student.encode("utf-8", "replace")),
        "sandbox": "none, a test",
        "student": student,
        "who": {"name": student, "moodle": "7"},
        "questions": [double, why],
        "score": score,
        "points": 3,
        "by_hand": ["why"],
        "look": [],
        "late": False,
        "time": {"at": "2026-01-01T00:00:00+00:00", "seconds": 1},
        **more,
    }


def small_class() -> list[dict]:
    """Return a class with something of every kind."""
    return [
        record("ada"),
        record(
            "bob", 1, look=["`double` stopped: TypeError (cell 2, line 1)."]
        ),
        record("carl", 0, late=True),
        record("=dora", 0, look=["There are 2 notebooks."]),
        record(EVIL, 0, EVIL, look=[EVIL, f"`double` {EVIL}"]),
    ]
