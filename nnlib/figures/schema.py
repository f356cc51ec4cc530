"""Writes ``js/schema.js``: the figures' state, as Python's traits say it.

Run ``python -m nnlib.figures.schema`` after a change to a figure's traits or
to the questions. A test compares.
"""

import json
from pathlib import Path

from . import FIGURES
from .base import VERSION
from .question import questions

TARGET = Path(__file__).parent / "js" / "schema.js"


def schema() -> dict:
    """Return the JSON Schema of every figure's state, and the book's tasks."""
    figures = {
        figure.kind.default_value: {
            "name": figure.__name__,
            "title": figure.title,
            "type": "object",
            "properties": figure.rules(),
        }
        for figure in FIGURES
    }
    goals = [
        goal
        for figure in FIGURES
        if "goals" in figure.rules()
        for goal in figure.rules()["goals"]["items"]["enum"]
    ]
    tasks = sorted([*goals, *questions()])
    return {"version": VERSION, "tasks": tasks, "figures": figures}


def source() -> str:
    """Return the schema as an ES module."""
    text = json.dumps(schema(), ensure_ascii=False, indent=2)
    return (
        "// Made by `python -m nnlib.figures.schema`.\n"
        f"export const schema = {text};\n"
    )


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
