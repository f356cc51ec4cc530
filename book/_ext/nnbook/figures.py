"""Draw each figure as it stands at first, and send the scripts that run it.

The same JavaScript that runs in the reader's browser draws the figure here,
so readers without JavaScript, and paper, see the very picture that others
can move; and nothing on the page jumps when the scripts take over. A page
loads the runtime, and the scripts and looks of the kinds that are on it; the
script of a kind that stands far down comes when the reader does.
"""

import html
import json
import re
import subprocess
from pathlib import Path

from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx.transforms.post_transforms import SphinxPostTransform

from nnbook.assets import brief
from nnbook.maths import node_binary

ELEMENT = re.compile(r"<nn-figure\b([^>]*)>.*?</nn-figure>", re.DOTALL)
ATTRIBUTE = re.compile(r"""([\w-]+)=(["'])(.*?)\2""")
KIND = re.compile(r"""<nn-figure\b[^>]*?\bkind=(["'])(.*?)\1""")
DIST = "nnlib/figures/js/dist"
EARLY = 4  # kinds whose scripts come with the page
REPORT = "figures/progress-report.js"


def scripts_of(root):
    """Return the scripts that each kind needs, in their order."""
    made = (root / DIST / "scripts.json").read_text("utf-8")
    return {
        kind: [f"figures/{name}" for name in names]
        for kind, names in json.loads(made).items()
    }


def late(kinds):
    """Return those of a page's kinds, in their order, that can come later."""
    drawn = [kind for kind in dict.fromkeys(kinds) if kind != "question"]
    return set(drawn[EARLY:])


def texts(*paths):
    """Return several files as one text."""
    return "\n".join(path.read_text("utf-8") for path in paths)


def used(app, doctree):
    """Return the scripts that a page's figures need, and their own look."""
    raw = [node.astext() for node in doctree.findall(nodes.raw)]
    kinds = [kind for text in raw for _, kind in KIND.findall(text)]
    known = scripts_of(Path(app.srcdir))
    scripts = {name for kind in kinds for name in known.get(kind, [])}
    scripts -= {f"figures/kinds/{kind}.js" for kind in late(kinds)}
    if any(re.search("<nn-(progress|met)", text) for text in raw):
        scripts.add(REPORT)
    if kinds or scripts:
        scripts.add("figures.js")
    rooms = Path(app.srcdir, "nnlib/figures")
    own = {rooms / kind.replace("-", "_") / "look.css" for kind in kinds}
    own |= {rooms / "js/look/parts" / f"{Path(n).stem}.css" for n in scripts}
    look = texts(*sorted(path for path in own if path.is_file()))
    return scripts, brief(look)


def draw(root, asked):
    """Return the HTML of each figure that is asked for, drawn by Node."""
    script = root / "nnlib/figures/js/hosts/draw.mjs"
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
        later = late(figure["kind"] for figure in asked)
        for (node, match, anchor), figure, picture in zip(
            found, asked, pictures, strict=True
        ):
            names = {"uid": figure["uid"], "anchor": anchor}
            if figure["kind"] in later:
                names["late"] = "true"
            element = self.element(match, names, picture)
            text = node.astext().replace(match[0], element, 1)
            node.children = [nodes.Text(text)]

    def asked(self, match, anchor, uid):
        """Return what Node must know to draw the figure."""
        given = {key: text for key, _, text in ATTRIBUTE.findall(match[1])}
        state = json.loads(html.unescape(given.get("state", "{}")))
        figure = {"kind": given["kind"], "state": state, "uid": uid}
        return figure | {"link": bool(anchor)}

    def element(self, match, names, picture):
        """Return the element with its picture inside."""
        told = "".join(f' data-{n}="{v}"' for n, v in names.items() if v)
        return f"<nn-figure{match[1]}{told}>{picture}</nn-figure>"


def own_scripts(app):
    """Return the names of the scripts of parts and kinds, parts first."""
    needed = scripts_of(Path(app.srcdir)).values()
    parts = dict.fromkeys(part for names in needed for part in names[:-1])
    return [*parts, *(names[-1] for names in needed), REPORT]


def send(app):
    """Put the figures' scripts and style beside the site's own."""
    static, made = Path(app.outdir) / "_static", Path(app.srcdir) / DIST
    shared = sorted((made.parent / "look").glob("*.css"))
    files = {
        "figures.css": brief(texts(*shared)),
        "figures.js": texts(made / "runtime.js", made / "page.js"),
    }
    # What a state needs besides is loaded by the page that has such a state.
    later = json.loads((made / "later.json").read_text("utf-8")).values()
    besides = [f"figures/{name}" for names in later for name in names]
    for name in [*own_scripts(app), *besides]:
        files[name] = texts(made / name.removeprefix("figures/"))
    for name, text in files.items():
        path = static / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def add_files(app):
    """Name the files to Sphinx; `page` leaves each page its own."""
    app.add_css_file("figures.css")
    for name in ["figures.js", *own_scripts(app)]:
        app.add_js_file(name, loading_method="defer")


def setup(app):
    """Draw the figures and add their files."""
    app.add_post_transform(DrawFigures)
    app.connect("builder-inited", send)
    app.connect("builder-inited", add_files)
