"""Draw each figure as it stands at first, and send the script that runs it.

The same JavaScript that runs in the reader's browser draws the figure here,
so readers without JavaScript, and paper, see the very picture that others
can move; and nothing on the page jumps when the script takes over.
"""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx.transforms.post_transforms import SphinxPostTransform

from nnbook.maths import node_binary

ELEMENT = re.compile(r"<nn-figure\b([^>]*)>.*?</nn-figure>", re.DOTALL)
ATTRIBUTE = re.compile(r"""([\w-]+)=(["'])(.*?)\2""")
SENT = {"figures.js": "site.js", "figures.css": "figure.css"}


def has_figures(doctree):
    """Tell whether a page has an element that the figures' script runs."""
    return doctree is not None and any(
        "<nn-" in node.astext() for node in doctree.findall(nodes.raw)
    )


def draw(root, asked):
    """Return the HTML of each figure that is asked for, drawn by Node."""
    script = root / "nnlib/figures/js/still.mjs"
    done = subprocess.run(
        [node_binary(), script],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise ExtensionError(f"The figures cannot be drawn:\n{done.stderr}")
    drawn = json.loads(done.stdout)
    for figure, answer in zip(asked, drawn, strict=True):
        if "error" in answer:
            raise ExtensionError(
                f"The figure {figure['kind']!r}: {answer['error']}"
            )
    return [answer["html"] for answer in drawn]


def anchor_of(node):
    """Return the id of the numbered figure that the node stands in."""
    while node.parent is not None:
        node = node.parent
        if isinstance(node, nodes.figure) and node["ids"]:
            return node["ids"][0]
    return ""


class DrawFigures(SphinxPostTransform):
    """Put its picture into each figure's element.

    Runs after myst-nb has chosen the HTML among a cell's outputs.
    """

    default_priority = 210
    formats = ("html",)

    def run(self, **kwargs):
        """Draw all figures of a page with one call."""
        found = []
        for node in self.document.findall(nodes.raw):
            for match in ELEMENT.finditer(node.astext()):
                found.append((node, match, anchor_of(node)))
        asked = [
            self.asked(match, anchor, anchor or f"nn-{place}")
            for place, (_, match, anchor) in enumerate(found, 1)
        ]
        if not asked:
            return
        pictures = draw(Path(self.app.srcdir), asked)
        for (node, match, anchor), figure, picture in zip(
            found, asked, pictures, strict=True
        ):
            element = self.element(match, figure["uid"], anchor, picture)
            text = node.astext().replace(match[0], element, 1)
            node.children = [nodes.Text(text)]

    def asked(self, match, anchor, uid):
        """Return what Node must know to draw the figure."""
        given = {key: text for key, _, text in ATTRIBUTE.findall(match[1])}
        state = json.loads(html.unescape(given.get("state", "{}")))
        figure = {"kind": given["kind"], "state": state, "uid": uid}
        return figure | {"link": bool(anchor)}

    def element(self, match, uid, anchor, picture):
        """Return the element with its picture inside."""
        names = f' data-uid="{uid}"'
        if anchor:
            names += f' data-anchor="{anchor}"'
        return f"<nn-figure{match[1]}{names}>{picture}</nn-figure>"


def send(app):
    """Put the figures' script and style beside the site's own."""
    static = Path(app.outdir) / "_static"
    static.mkdir(parents=True, exist_ok=True)
    made = Path(app.srcdir) / "nnlib/figures/js/dist"
    for name, source in SENT.items():
        shutil.copyfile(made / source, static / name)


def setup(app):
    """Draw the figures and add their files."""
    app.add_post_transform(DrawFigures)
    app.connect("builder-inited", send)
    app.add_css_file("figures.css")
    app.add_js_file("figures.js", loading_method="defer")
