"""What a page's Python sends, and the outputs stored in a notebook, alike."""

import json
from pathlib import Path

VARIES = "nbval-ignore-output"
# As where a page's Python counts in 32 bits and others in 64, or where a run
# so wild that a last bit counts rounds otherwise.
VARIES_IN_PAGE = "varies-in-page"


def cells(path: Path) -> list[dict]:
    """Return a notebook's cells of code."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [c for c in notebook["cells"] if c["cell_type"] == "code"]


def source(cell: dict) -> str:
    return "".join(cell["source"])


def varies(cell: dict, in_page: bool = False) -> bool:
    tags = cell["metadata"].get("tags", ())
    return VARIES in tags or (in_page and VARIES_IN_PAGE in tags)


def sent(messages: list[dict]) -> list[tuple]:
    """Return what the messages of a run show: texts and bundles."""
    found = []
    for message in messages:
        if message["say"] == "text":
            name, text = message["name"], message["text"]
            if found and found[-1][0] == name:
                text = found.pop()[1] + text
            found.append((name, text))
        elif message["say"] == "show":
            bundle = message["bundle"]
            found.append((bundle.get("text/html"), bundle["text/plain"]))
        elif message["say"] in ("error", "cut", "fatal"):
            found.append(("error", message.get("words")))
    return found


def stored(cell: dict) -> list[tuple]:
    """Return the same of a cell's stored outputs."""
    found = []
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            found.append((output["name"], "".join(output["text"])))
        else:
            data = {k: "".join(v) for k, v in output["data"].items()}
            found.append((data.get("text/html"), data["text/plain"]))
    return found
