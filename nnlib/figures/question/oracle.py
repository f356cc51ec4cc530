"""A question shows no numbers of its own; `test_question` judges answers."""


def shows(state):
    """Return nothing: what it says is its author's."""
    return {}
