"""Name each figure to screen readers by its number and its caption.

Figures are counted within their page. Sphinx counts on through all pages
without a chapter's number: a page's only figure was "Figure 9".
"""

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


def count_within_pages(app, env):
    """Begin at 1 on each page without a number of its own."""
    for kinds in env.toc_fignumbers.values():
        for numbers in kinds.values():
            if all(len(number) == 1 for number in numbers.values()):
                ordered = sorted(numbers, key=numbers.get)
                numbers.update(
                    (name, (i,)) for i, name in enumerate(ordered, 1)
                )
    return []


def setup(app):
    """Take the place of their own ways."""
    figure = visit_figure, depart_figure
    caption = visit_caption, depart_caption
    # Sphinx's own collector numbers at the usual priority, 500.
    app.connect("env-get-updated", count_within_pages, priority=900)
    app.add_node(nodes.figure, override=True, html=figure)
    app.add_node(nodes.caption, override=True, html=caption)
