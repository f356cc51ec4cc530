"""Name each folded box, so that a link can lead to it and open it.

A box in the text is named by its summary, as a heading is by its words; one
of a code cell by the cell's id, which never changes.
"""

import re

import nbformat
from docutils import nodes
from docutils.nodes import make_id

BOX = re.compile(
    r"<details(?![^>]*\sid=)([^>]*>\s*<summary>(.*?)</summary>)", re.DOTALL
)
TAG = re.compile(r"<[^>]+>")


class Names:
    """Hands out the names of a page, each once."""

    def __init__(self, app, doctree):
        metadata = app.env.metadata[app.env.docname]
        self.slugs = metadata.setdefault("myst_slugs", {})
        self.taken = {*doctree.ids, *self.slugs}

    def take(self, words):
        """Return a name that a Markdown link may lead to."""
        wanted = name = make_id(words)
        count = 1
        while name in self.taken:
            count += 1
            name = f"{wanted}-{count}"
        self.taken.add(name)
        self.slugs[name] = (0, name, name)
        return name


def name_in_html(node, names, cell):
    """Name the boxes in a piece of HTML."""

    def named(match):
        words = cell or TAG.sub("", match[2])
        return f'<details id="{names.take(words)}"{match[1]}'

    if BOX.search(node.astext()):
        text = BOX.sub(named, node.astext())
        node.rawsource, node.children = text, [nodes.Text(text)]


def cell_ids(path):
    """Return the ids of a notebook's cells, or nothing for another page."""
    if not path.endswith(".ipynb"):
        return []
    return [cell.get("id", "") for cell in nbformat.read(path, 4).cells]


def name_boxes(app, doctree):
    """Name every box of a page that has been read."""
    ids = cell_ids(app.env.doc2path(app.env.docname))
    names, cells = Names(app, doctree), {}
    for cell in doctree.findall(nodes.container):
        if "cell_index" in cell:
            here = ids[cell["cell_index"]]
            cells |= {id(node): f"{here}-answer" for node in cell.findall()}
            if cell.get("hide_mode"):
                for part, name in zip(cell, ["box", "output"], strict=False):
                    part["box"] = names.take(f"{here}-{name}")
    for node in doctree.findall(nodes.raw):
        name_in_html(node, names, cells.get(id(node)))


def name_of(box):
    """Return the name of what MyST-NB has folded, by its first part."""
    return box[0]["box"]


def setup(app):
    """Connect to the moment at which a page has been read."""
    app.connect("doctree-read", name_boxes)
