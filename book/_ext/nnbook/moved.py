"""Lead whoever asks for a place to where it has moved.

`book/moved.yml` says which places of a page are elsewhere now. The page still
has their names, in a list of links at its end: what a reader without scripts
is led to. With scripts, `book/_script/9-moved.js` goes on at once, and takes a
figure's state along.
"""

from pathlib import Path

import yaml
from sphinx.errors import ExtensionError

LIST = "book/moved.yml"


def known(app, docname):
    """Return the names of all places of a page."""
    return app.env.metadata.get(docname, {}).get("myst_slugs", {})


def address(app, page, target):
    """Return the link from a page to a place, which must be there."""
    docname, _, name = target.partition("#")
    if name not in known(app, docname):
        raise ExtensionError(f"{LIST} leads to {target}, which is nowhere.")
    return f"{app.builder.get_relative_uri(page, docname)}#{name}"


def moved_from(app, page):
    """Return what has left a page: its title, its link, and its old names."""
    said = yaml.safe_load(Path(app.srcdir, LIST).read_text("utf-8"))
    lines = []
    for thing in said.get(page, []):
        to, names = thing["to"], {thing["was"]: None, **thing.get("with", {})}
        docname = to.partition("#")[0]
        left = [name for name in names if name in known(app, page)]
        if left:
            raise ExtensionError(f"{LIST}: {page} still has {left}.")
        places = {
            name: address(app, page, f"{docname}#{now}" if now else to)
            for name, now in names.items()
        }
        lines.append({"title": thing["title"], "places": places})
    return lines


def list_moved(app, pagename, templatename, context, doctree):
    """Hand the template what has left the page."""
    context["moved"] = moved_from(app, pagename) if doctree else []


def setup(app):
    """Connect to the moment at which a page is laid out."""
    app.connect("html-page-context", list_moved)
