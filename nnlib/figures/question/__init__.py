"""A question that the page answers (all chapters)."""

import html
import json
from functools import cache
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

from ..figure import Figure, Kind, State
from ..rules import flag, text

FOLDER = Path(__file__).parent / "questions"
# Each letter and digit changes place with the one half its alphabet away.
# Unlike base64, what was written so packs as well as what it says.
TURN = {
    ord(sign): alphabet[(place + len(alphabet) // 2) % len(alphabet)]
    for alphabet in (ascii_lowercase, ascii_uppercase, digits)
    for place, sign in enumerate(alphabet)
}


class Question(Figure):
    """A choice or a number to give; each wrong answer is answered for itself.

    Parameters
    ----------
    id : text
        The question's name.
    data : text
        The question as its file has it; all but what is shown at once is
        `turned`, so that the answer does not stand beside the question.
        Found by itself.
    answer : text
        The reader's answer: the chosen option's number counted from 0, or
        the number as typed.
    checked : bool
        Whether the reader has asked if it is right.
    """

    kind = Kind("question")
    title = "a question"
    id = State("", text(0, 40))
    data = State("", text(0, 8000))
    answer = State("", text(0, 40))
    checked = State(False, flag())

    def __init__(self, **state: Any):
        if state.get("id") not in list(questions()):
            known = sorted(questions())[0]
            wanted = f"the name of a question, such as {known!r}"
            self.refuse("id", wanted, state.get("id"))
        state.setdefault("data", encoded(state["id"]))
        super().__init__(**state)

    def __repr__(self) -> str:
        return f"question({self.id!r})"

    def fallback(self) -> str:
        """Return the question in words."""
        asked = questions()[self.id]
        options = "".join(
            f"<li>{html.escape(choice['text'])}</li>"
            for choice in asked.get("choices", [])
        )
        return (
            f"<p><em>Question.</em> {html.escape(asked['prompt'])}</p>"
            + (f"<ul>{options}</ul>" if options else "")
            + "<p>It can be answered on the book's site and in a live "
            "notebook.</p>"
        )


@cache
def questions() -> dict[str, dict[str, Any]]:
    """Return all questions of the book by name, from ``questions/*.json``.

    A choice has ``prompt`` and ``choices``, each with ``text``, ``why`` and,
    if right, ``right``. A number has ``prompt``, ``answer``, ``tolerance``,
    ``why``, the known ``wrong`` ones with ``value`` and ``why``, and
    ``otherwise`` for any other; with ``exact`` none is called close.
    """
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(FOLDER.glob("*.json")):
        found |= json.loads(file.read_text(encoding="utf-8"))
    return found


def encoded(name: str) -> str:
    """Return the question as JSON, with "rest" turned.

    What is shown at once stays as it is: the page holds it anyway, and a
    text that comes twice packs into one.
    """
    asked = dict(questions()[name])
    choices = [dict(choice) for choice in asked.get("choices", [])]
    shown = {
        "prompt": asked.pop("prompt"),
        "texts": [choice.pop("text") for choice in choices],
    }
    rest = turned(_json(asked | ({"choices": choices} if choices else {})))
    return _json(shown | {"rest": rest})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def turned(text: str) -> str:
    """Make a text unreadable at a glance; turned again, it is as it was.

    Examples
    --------
    >>> turned("Answer 42"), turned(turned("Answer 42"))
    ('Nafjre 97', 'Answer 42')
    """
    return text.translate(TURN)


def question(name: str) -> Question:
    """Ask one of the book's questions.

    Parameters
    ----------
    name : str
        The question's name, such as ``"01-bias"``.

    Returns
    -------
    Question
        Shown in a notebook or in the book, it is answered in the page.

    Raises
    ------
    TraitError
        If there is no such question.
    """
    return Question(id=name)
