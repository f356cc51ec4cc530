"""Let plain Markdown link to every named place of a page.

A chapter has no roles, so it cites with `[..](../book/references.md#key)`.
MyST resolves such links to headings only; this adds the explicit targets:
works cited, and places marked `(name)=`.
"""


def name_targets(app, doctree):
    """Add the ids of a page to those that a Markdown link may name."""
    slugs = app.env.metadata[app.env.docname].setdefault("myst_slugs", {})
    for target in doctree.ids:
        slugs.setdefault(target, (0, target, target))


def setup(app):
    """Connect to the moment at which a page has been read."""
    app.connect("doctree-read", name_targets)
