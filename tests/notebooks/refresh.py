"""Run notebooks and store their outputs, as text and without noise.

``python -m tests.notebooks.refresh [NOTEBOOK ...]``; without a name, all.
"""

import copy
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from . import notebooks

# Pictures differ from machine to machine, and a widget lives only as long as
# its kernel: nbval compares neither.
DROPPED = (
    "application/vnd.jupyter.widget-view+json",
    "image/jpeg",
    "image/png",
)
# nbval's tag for what differs from run to run, such as a duration.
VARIES = "nbval-ignore-output"
# What editors leave behind in a cell.
NOISE = ("ExecuteTime", "execution", "trusted", "vscode")


def tidied(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook without what depends on machine or editor."""
    notebook = copy.deepcopy(notebook)
    notebook.metadata.pop("widgets", None)
    notebook.metadata["kernelspec"] = {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    }
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        for name in NOISE:
            cell.metadata.pop(name, None)
        if cell.cell_type == "code":
            varies = VARIES in cell.metadata.get("tags", ())
            cell.outputs = [] if varies else tidied_outputs(cell.outputs)
    return notebook


def tidied_outputs(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """Return the outputs with text only, and each stream in one piece."""
    kept: list[NotebookNode] = []
    for output in outputs:
        last = kept[-1] if kept else {}
        if output.output_type == "stream":
            if last.get("name") == output.name:
                last["text"] += output.text
                continue
        elif "data" in output:
            for kind in DROPPED:
                output.data.pop(kind, None)
            output.metadata = {}
            if not output.data:
                continue
        kept.append(output)
    return kept


def written(notebook: NotebookNode) -> str:
    """Return the notebook as the text of its file."""
    return nbformat.v4.writes(notebook).rstrip("\n") + "\n"


def run(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """Return the notebook with the outputs of a fresh run."""
    notebook = copy.deepcopy(notebook)
    NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(folder)}},
    ).execute()
    return tidied(notebook)


def refresh(path: Path) -> bool:
    """Run one notebook, store what changed, and tell whether anything did."""
    old = path.read_text(encoding="utf-8")
    new = written(run(nbformat.reads(old, as_version=4), path.parent))
    if new != old:
        path.write_text(new, encoding="utf-8", newline="\n")
    return new != old


def main(names: list[str]) -> None:
    """Refresh the notebooks named, or all."""
    for path in map(Path, names) if names else notebooks():
        if not path.is_file():
            sys.exit(f"{path}: there is no such notebook.")
        try:
            changed = refresh(path)
        except CellExecutionError as error:
            sys.exit(f"{path}: a cell fails, so nothing was stored.\n{error}")
        print(f"{path}: {'stored anew' if changed else 'as it was'}")


if __name__ == "__main__":
    main(sys.argv[1:])
