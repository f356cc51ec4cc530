"""A stand-in for masked arrays: in the page, none is one."""


class MaskedArray:
    """What nothing is an instance of."""


def is_masked(array):
    """Say that no value is masked."""
    return False


def isMaskedArray(array):  # noqa: N802  NumPy's name, which np.median asks
    """Say that it is none."""
    return False


def __getattr__(name):
    raise AttributeError(
        f"np.ma.{name} is not in the page's Python. "
        "Run the chapter in JupyterLab to use it."
    )
