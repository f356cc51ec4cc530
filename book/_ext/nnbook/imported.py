"""Show at a page's end what its code imports.

A notebook imports at its top, where a page has its first figure. The page
leaves that cell out; but a reader wants to know where a name comes from.
"""

import nbformat
from docutils import nodes

SUMMARY = "Where the names come from: what the code of this page imports"
BOX = f'<details class="folded"><summary>{SUMMARY}</summary>'


def imports(path):
    """Return the cell that a notebook's page leaves out, with its imports."""
    cells = nbformat.read(path, 4).cells
    hidden = [c for c in cells if "remove-cell" in c.metadata.get("tags", ())]
    found = (c.source for c in hidden if c.get("id") == "imports")
    return next(found, "")


def show_imports(app, doctree):
    """Append a page's imports, folded, where the page shows code."""
    path = app.env.doc2path(app.env.docname)
    shown = any(
        "cell_input" in part["classes"]
        for part in doctree.findall(nodes.container)
    )
    if not (shown and path.endswith(".ipynb") and (source := imports(path))):
        return
    page = next(doctree.findall(nodes.section))
    page += nodes.raw("", BOX, format="html")
    page += nodes.literal_block(source, source, language="python")
    page += nodes.raw("", "</details>", format="html")


def setup(app):
    """Append before boxes are named."""
    app.connect("doctree-read", show_imports, priority=400)
