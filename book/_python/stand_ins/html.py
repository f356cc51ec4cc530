"""A stand-in for html, whose table of names is large."""


def escape(text, quote=True):
    """Return a text in which nothing is taken for HTML."""
    names = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    if quote:
        names |= {'"': "&quot;", "'": "&#x27;"}
    return text.translate(str.maketrans(names))
