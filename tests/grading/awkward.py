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
    "every value shown": """
from IPython.core.interactiveshell import InteractiveShell
InteractiveShell.ast_node_interactivity = "all"
1
2
def double(x): return 2 * x
""",
    "magics as an export writes them": """
get_ipython().run_line_magic("matplotlib", "inline")
get_ipython().system("ls")
def double(x): return 2 * x
""",
    "a look at the notebook's home": """
%config InlineBackend.figure_format = "retina"
%cd ..
%env X=1
%pwd
def double(x): return 2 * x
""",
    "another host's drive": """
from google.colab import drive
drive.mount("/content/drive")
def double(x): return 2 * x
""",
    "widgets": """
import ipywidgets as widgets
from ipywidgets import interact
slider = widgets.IntSlider(value=3)
@interact(x=(0, 10))
def show(x): print(x)
def double(x): return 2 * x
""",
    "any arguments": "def double(*args): return 2 * args[0]",
    "more arguments": "def double(x, twice=2, **more): return twice * x",
    "by position alone": "def double(x, /): return 2 * x",
    "hints from the future": """
from __future__ import annotations
def double(x: float | list[Later]) -> Later: return 2 * x
""",
    "a closure": """
def times(k):
    count = 0
    def by(x):
        nonlocal count
        count += 1
        return k * x
    return by
double = times(2)
""",
    "a method": """
class Tools:
    @staticmethod
    def double(x): return 2 * x
double = Tools.double
""",
    "a bound method": """
from dataclasses import dataclass
@dataclass
class Times:
    k: int = 2
    def by(self, x): return self.k * x
double = Times().by
""",
    "a global count": """
calls = 0
def double(x):
    global calls
    calls += 1
    return 2 * x
double(3)
assert calls == 1
""",
    "its own tests fail": """
def double(x): return 2 * x
assert double(2) == 5, "hm"
""",
    "tests in its words": """
import doctest
def double(x):
    \"\"\"Double.

    >>> double(2)
    4
    \"\"\"
    return 2 * x
doctest.testmod()
""",
    "a main part": """
def double(x): return 2 * x
if __name__ == "__main__":
    print(double(3))
""",
    "letters of another language": """
def verdöpple(größe): return 2 * größe
π = 3.14
double = verdöpple
""",
    "recursion": """
import sys
sys.setrecursionlimit(5000)
def double(x, n=900): return 2 * x if n == 0 else double(x, n - 1)
""",
    "a file of notes": """
with open("notes.txt", "w") as file: file.write("2")
def double(x):
    with open("notes.txt") as file: return int(file.read()) * x
""",
    "a wait": """
import time
def double(x):
    time.sleep(0.01)
    return 2 * x
""",
    "a table of results": """
table = {}
def double(x):
    if x not in table: table[x] = x + x
    return table[x]
""",
    "checked arguments": """
def double(x):
    if not isinstance(x, (int, float)): raise TypeError("a number, please")
    try: return 2 * x
    finally: pass
""",
    "a walrus": "def double(x): return y if (y := 2 * x) else y",
    "a list of one": "def double(x): return [2 * x]",
    "seeds and chance": """
import random
random.seed(1)
def double(x): return sum(random.choice([2]) * x for _ in range(1))
""",
    "warnings in the answer": """
import warnings
def double(x):
    warnings.warn("doubling")
    return 2 * x
""",
    "prints past Python": """
import sys
def double(x):
    sys.stdout.write("x"); sys.stderr.write("y"); sys.stdout.flush()
    return 2 * x
""",
    "a name of Python's reused": """
list = [1, 2]
sum = 3
def double(x): return 2 * x
""",
}
# Answers to the tiny assignment that lose points, and none in silence.
NAMED = {
    "commented out": "# def double(x):\n#     return 2 * x",
    "in a class": "class Mine:\n    def double(self, x): return 2 * x",
    "in a function": "def all():\n    def double(x): return 2 * x",
    "written to a file": "%%writefile double.py\ndef double(x): return 2 * x",
    "never made": "if False:\n    def double(x): return 2 * x",
    "another case": "def Double(x): return 2 * x",
    "endless": "def double(x):\n    while True: x += 1",
    "endless recursion": "def double(x): return double(x)",
    "a question to the user": "def double(x): return int(input()) * x",
    "a helper that is not there": "def double(x): return helper(x)",
    "a helper that stops": """
def h(x): return 1 / 0
def double(x): return h(x)
""",
    "too few arguments": "def double(): return 2",
    "a cell of notes": "Here I double it:\n\ndef double(x): return 2 * x",
    "a number": "double = 2",
    "half a cell": "def double(x): return 2 * x\nprint('and",
}
