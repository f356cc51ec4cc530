"""Honest submissions that are not as a grader would like them.

Each is a function from the solution of assignment 1, as JSON, to what was
handed in. `FULL` get full marks; `FLAGGED` lose some and are named to a human.
"""

import json
import re

from .submission import code, notebook, text


def dump(node: dict) -> bytes:
    return json.dumps(node).encode()


def sources(node: dict) -> list[str]:
    """Return the code that a student has written."""
    return [
        cell["source"]
        for cell in node["cells"]
        if cell["metadata"]["nbgrader"]["solution"]
        and cell["cell_type"] == "code"
    ]


def changed(change, which: str = "") -> object:
    """Return a submission in which each written cell is changed."""

    def make(node: dict) -> bytes:
        for cell in node["cells"]:
            mark = cell["metadata"]["nbgrader"]
            written = cell["cell_type"] == "code" and mark["solution"]
            if written and which in cell["source"]:
                cell["source"] = change(cell["source"])
        return dump(node)

    return make


def reversed_cells(node):
    node["cells"].reverse()
    return dump(node)


def one_cell(node):
    return notebook("\n\n".join(sources(node)))


def typed_anew(node):
    return notebook(*sources(node))


def without_metadata(node):
    for cell in node["cells"]:
        cell["metadata"] = {}
    return dump(node)


def another_kernel(node):
    node["metadata"]["kernelspec"] = {"name": "ir", "language": "R"}
    return dump(node)


def format_3(node):
    cells = [
        {"cell_type": "code", "input": each, "language": "python"}
        for each in sources(node)
    ]
    sheets = [{"cells": cells, "metadata": {}}]
    return dump({"worksheets": sheets, "nbformat": 3, "metadata": {}})


def utf_16(node):
    return json.dumps(node, ensure_ascii=False).encode("utf-16")


def with_a_mark(node):
    return json.dumps(node, ensure_ascii=False).encode("utf-8-sig")


def latin_1(node):
    cells = [f"# naïve, déjà vu\n{each}" for each in sources(node)]
    plain = json.loads(notebook(*cells).decode())
    return json.dumps(plain, ensure_ascii=False).encode("latin-1", "replace")


def no_checks(node):
    kept = [c for c in node["cells"] if c["cell_type"] == "markdown"]
    return dump({**node, "cells": kept + [code(s) for s in sources(node)]})


def lines_of_source(node):
    for cell in node["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
    return dump(node)


def before(extra: str):
    """Return a submission with a cell at its head."""

    def make(node: dict) -> bytes:
        return dump({**node, "cells": [code(extra), *node["cells"]]})

    return make


def after(extra: str):
    """Return a submission with a cell at its end."""

    def make(node: dict) -> bytes:
        return dump({**node, "cells": [*node["cells"], code(extra)]})

    return make


def copied_before_answering(node):
    stubs = [
        re.sub(
            r"### BEGIN SOLUTION.*### END SOLUTION",
            "# YOUR CODE HERE\n    raise NotImplementedError()",
            each,
            flags=re.DOTALL,
        )
        for each in sources(node)
    ]
    return notebook(*sources(node), *stubs)


def no_code_cell(node):
    return notebook(*(text(each) for each in sources(node)))


PLOT = """\
import matplotlib.pyplot as plt
import seaborn as sns
%matplotlib inline
fig, ax = plt.subplots()
ax.plot([1, 2], [3, 4], label="mine")
plt.show()
from IPython.display import display, HTML
display(HTML("<b>look</b>"))
"""
MAGICS = """\
%load_ext autoreload
!pip install numpy
files = !ls
%%time
weighted_sum?
"""

FULL = {
    "cells in reverse": reversed_cells,
    "all in one cell": one_cell,
    "typed anew": typed_anew,
    "no metadata": without_metadata,
    "another kernel": another_kernel,
    "nbformat 3": format_3,
    "UTF-16": utf_16,
    "UTF-8 with a mark": with_a_mark,
    "Latin-1": latin_1,
    "no checks": no_checks,
    "source in lines": lines_of_source,
    "prints": changed(
        lambda s: s.replace("\n    ", "\n    print(1)\n    ", 1)
    ),
    "plots": before(PLOT),
    "a plot in an answer": lambda node: before(PLOT)(
        json.loads(
            changed(
                lambda s: s.replace(
                    "    ### BEGIN SOLUTION",
                    "    plt.plot(x, w, 'o'); plt.legend()",
                ),
                "def weighted_sum",
            )(node)
        )
    ),
    "magics": before(MAGICS),
    "a time magic": changed(lambda s: f"%%time\n{s}"),
    "a capture magic": changed(lambda s: f"%%capture out\n{s}"),
    "a profile magic": changed(lambda s: f"%%prun -l 5\n%time\n{s}"),
    "a doubt after a magic": changed(
        lambda s: (
            "%matplotlib inline\n"
            + s.replace("return z\n", "return z  # right?\n")
        ),
        "def weighted_sum",
    ),
    "a doubt after a command": changed(
        lambda s: (
            "!pip install x\nfiles = !ls\nlen?\n?len\n"
            + s.replace(
                "return z\n",
                "z += 0 if True else z \\\n    % 2  # right?\n    return z\n",
            )
        ),
        "def weighted_sum",
    ),
    "an answer that is deleted": after("del weighted_sum"),
    "NumPy that is not used": before("import numpy as np\nnp.zeros(3)"),
    "a package that is not there": before("import pandas as pd, torch"),
    "a copied cell": copied_before_answering,
    "an older try": before("def weighted_sum(x, w, b):\n    return 7"),
    "other names for arguments": changed(
        lambda s: re.sub(r"\bb\b", "bias", re.sub(r"\bx\b", "inputs", s))
    ),
    "a lambda": changed(
        lambda s: (
            "weighted_sum = lambda x, w, b: "
            "b + sum(i * j for i, j in zip(x, w))"
        ),
        "def weighted_sum",
    ),
    "a tuple for a list": changed(
        lambda s: s.replace("return new_w, ", "return tuple(new_w), "),
        "def perceptron_step",
    ),
    "True for 1": changed(
        lambda s: s.replace("1 if ", "").replace(" else 0", ""),
        "def neuron_output",
    ),
    "a helper that comes later": lambda node: after("def HELP(z): return z")(
        json.loads(
            changed(
                lambda s: s.replace("return z\n", "return HELP(z)\n"),
                "def weighted_sum",
            )(node)
        )
    ),
    "Windows line ends": changed(lambda s: s.replace("\n", "\r\n")),
    "hard spaces": changed(lambda s: s.replace("    ", "\xa0\xa0\xa0\xa0")),
    "tabs": changed(lambda s: s.replace("    ", "\t")),
    "an error in between": before("1 / 0"),
    "exit at the end": after("exit()"),
    "a question to the user": before("name = input('Your name? ')"),
    "a demonstration that never ends": after("while True:\n    pass"),
    "a crash at the end": after("import os\nos.abort()"),
    "slow": changed(
        lambda s: s.replace(
            "    ### BEGIN SOLUTION", "    sum(range(1_000_000))"
        ),
        "def line_distance",
    ),
    "warnings as errors": before("import warnings\nwarnings.simplefilter(0)"),
}
FLAGGED = {
    "a renamed function": changed(
        lambda s: s.replace("def line_distance", "def LineDistance")
    ),
    "a misspelt function": changed(
        lambda s: s.replace("def line_distance", "def line_distanse")
    ),
    "answers in text cells": no_code_cell,
    "a cell that does not parse": changed(
        lambda s: f"{s}\nmy notes: see page 3", "def line_distance"
    ),
    "a file cut short": lambda node: dump(node)[:-200],
    "an empty file": lambda node: b"",
    "another file": lambda node: b"%PDF-1.7 \xff\xfe\x00",
    "a script": lambda node: "\n".join(sources(node)).encode(),
    "a huge picture": lambda node: notebook(text("x" * 26_000_000)),
    "an answer that crashes": changed(
        lambda s: s.replace(
            "    ### BEGIN SOLUTION", "    import os; os.abort()"
        ),
        "def line_distance",
    ),
    "a cell that another language runs": changed(
        lambda s: f"%%script python\n{s}", "def weighted_sum"
    ),
    "a constant that needs the book": lambda node: before(
        "from nnlib.perceptron import Perceptron\nK = Perceptron(2)"
    )(
        json.loads(
            changed(
                lambda s: s.replace("return z\n", "return z + K\n"),
                "def weighted_sum",
            )(node)
        )
    ),
    "two answers": changed(
        lambda s: f"{s}\n\n{s.replace('z = b', 'z = b + 0')}",
        "def weighted_sum",
    ),
}

# Answers to the tiny assignment that only IPython understands.
IPYTHONS = {
    "a timed assignment": "%time k = 2\ndef double(x): return k * x",
    "a timed value": "k = %time 1 + 1\ndef double(x): return k * x",
    "a timed line inside": """
def double(x):
    %time y = 2 * x
    return y
""",
    "a timed loop inside": """
def double(x):
    for _ in range(2):
        %time x += 0
    return 2 * x
""",
    "a timed cell": "%%time\ndef double(x): return 2 * x",
    "a timed cell with magics": """%%time
%matplotlib inline
def double(x):
    %timeit -n 1 x
    return 2 * x
""",
    "a command in two lines": """
!echo one \\
    two
def double(x): return 2 * x
""",
    "a command's output": "files = !ls\ndef double(x): return 2 * x",
    "help on a part": "x = [1]\nx[0]?\ndef double(x): return 2 * x",
    "help on a method": "text.join??\ndef double(x): return 2 * x",
    "a cell that is indented": "    def double(x):\n        return 2 * x",
    "Python's prompts": ">>> def double(x):\n...     return 2 * x\n...",
    "IPython's prompts": (
        "In [3]: def double(x):\n   ...:     return 2 * x\n   ...:"
    ),
    "a percent in a text": """
TEXT = '''
%time is a magic, !ls a command
what?
'''
%matplotlib inline
def double(x): return 2 * x * (len(TEXT) == 39)
""",
    "a remainder in a new line": """
%matplotlib inline
def double(x):
    y = (x
         % 7)
    return 2 * x + 0 * y \\
        % 3
""",
    "a magic that is not there": "%nonsense 3\ndef double(x): return 2 * x",
    "a question at the end": """
%load_ext autoreload
def double(x): return 2 * x  # is this right?
""",
    "two magics": "%config X = 1\n%pip install x\ndef double(x): return 2 * x",
    "display": "display(3)\nget_ipython()\ndef double(x): return 2 * x",
}
# To Python, these letters are the plain ones.
WIDE = "".join(chr(0x1D41A + ord(letter) - ord("a")) for letter in "double")
# Answers to the tiny assignment, right in a way of their own.
DOUBLES = {
    "wide letters": f"def {WIDE}(x): return 2 * x",
    "a partial": """
import functools, operator
double = functools.partial(operator.mul, 2)
""",
    "a thing that is called": """
class Double:
    def __call__(self, x): return 2 * x
double = Double()
""",
    "decorated": """
import functools
@functools.lru_cache(maxsize=None)
def double(x): return 2 * x
""",
    "by exec": "exec('def double(x): return 2 * x')",
    "by globals": "globals().update(double=lambda x: 2 * x)",
    "within an if": """
if True:
    print("now")
    def double(x): return 2 * x
""",
    "within a with": """
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    def double(x): return 2 * x
""",
    "within a try": """
try:
    print("now")
    import torch
except ImportError:
    def double(x): return 2 * x
""",
    "within a match": """
match 1:
    case 1:
        def double(x): return 2 * x
""",
    "a generator's list": "def double(x): yield 2 * x",
    "a fraction": """
from fractions import Fraction
def double(x): return 2 * Fraction(x)
""",
    "a decimal": """
from decimal import Decimal
def double(x): return 2 * Decimal(x)
""",
    "a log": """
import logging
log = logging.getLogger(__name__)
def double(x):
    log.warning("doubling")
    return 2 * x
""",
    "a lock": """
import threading
lock = threading.Lock()
def double(x):
    with lock: return 2 * x
""",
    "a progress bar": """
from tqdm.auto import tqdm, trange
def double(x):
    total = 0
    bar = tqdm(range(2), desc="doubling")
    for _ in bar:
        bar.set_postfix(total=total)
        total += x
    for _ in trange(1, 3): total += 0
    return total
""",
    "everything of NumPy's": """
from numpy import *
def double(x): return 2 * x
""",
    "a wait for what is not there": """
import asyncio
await asyncio.sleep(1)
def double(x): return 2 * x
""",
    "what comes with Python": """
import statistics, cmath, pprint, inspect, pathlib, tempfile, calendar, csv
from concurrent.futures import ThreadPoolExecutor
def double(x):
    pprint.pprint(x)
    with ThreadPoolExecutor(2) as pool:
        twice = sum(pool.map(float, [x, x]))
    return statistics.fmean([twice, twice]) + abs(cmath.sqrt(0))
""",
    "rich's print": """
from rich import print
from rich.console import Console
console = Console(width=70)
def double(x):
    print("x is", x)
    console.print(x)
    return 2 * x
""",
    "ic": """
from icecream import ic
ic.configureOutput(prefix="> ")
def double(x): return ic(2 * ic(x))
""",
    "packages of other courses": """
import pandas as pd, torch, sklearn.metrics
from torch import nn
from scipy.stats import norm
frame = pd.DataFrame({"x": [1]})
def double(x: torch.Tensor) -> nn.Module:
    assert not isinstance(x, torch.Tensor)
    return 2 * x
""",
    "decorated by what is not there": """
import numba, pysnooper
from beartype import beartype
from numba import njit
@njit
@numba.jit(nopython=True)
@pysnooper.snoop()
@beartype
def double(x): return 2 * x
""",
    "three axes": """
import matplotlib.pyplot as plt
fig, (a, b, c) = plt.subplots(1, 3)
(first, *others), last = plt.subplots(2)
plt.rcParams["figure.dpi"] = 90
def double(x):
    fig, ((a, b), (c, d)) = plt.subplots(2, 2)
    for ax, y in zip(fig.axes, [1, 2]): ax.plot(y)
    line, = a.plot([1, 2])
    return 2 * x
""",
    "a test of one's own": """
import unittest
class Test(unittest.TestCase):
    def test(self): self.assertEqual(double(1), 2)
def double(x): return 2 * x
unittest.main(argv=[""], exit=False)
""",
}
