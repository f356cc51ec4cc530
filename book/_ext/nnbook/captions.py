"""Name each figure to screen readers by its number and its caption."""

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator


def name_of(figure):
    """Return the id of a figure's caption, or None where it has none."""
    named = figure["ids"] and figure.next_node(nodes.caption)
    return f"{figure['ids'][0]}-caption" if named else None


def visit_figure(self, node):
    """Open a figure: as docutils does, and with a name."""
    named = {}
    if name := name_of(node):
        named["aria-labelledby"] = name
    if node.get("align"):
        named["class"] = f"align-{node['align']}"
    self.body.append(self.starttag(node, "figure", **named))


def depart_figure(self, node):
    """Close it."""
    self.body.append("</figure>\n")


def visit_caption(self, node):
    """Open a caption as Sphinx does, and name the paragraph it is in.

    As an id of the node the name would be printed twice.
    """
    start = len(self.body)
    HTML5Translator.visit_caption(self, node)
    inside = isinstance(node.parent, nodes.figure)
    if inside and (name := name_of(node.parent)):
        place = self.body.index("<p>", start)
        self.body[place] = f'<p id="{name}">'


def depart_caption(self, node):
    """Close it."""
    HTML5Translator.depart_caption(self, node)


def setup(app):
    """Take the place of their own ways."""
    figure = visit_figure, depart_figure
    caption = visit_caption, depart_caption
    app.add_node(nodes.figure, override=True, html=figure)
    app.add_node(nodes.caption, override=True, html=caption)
