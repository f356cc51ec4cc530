"""What makes a build run the notebooks again, and what draws pages anew."""

import pytest

FILES = {
    "requirements.txt": "numpy==1\n",
    "requirements-dev.txt": "pytest==1\n",
    "nnlib/neuron.py": 'def f(x):\n    """Say."""\n    return x\n',
    "nnlib/digits.npz": "numbers",
    "nnlib/grading/worker.py": "a = 1\n",
    "nnlib/figures/neuron/__init__.py": "b = 2\n",
    "nnlib/figures/neuron/drawing.js": "const c = 3;\n",
    "nnlib/figures/neuron/look.css": "p { color: red }\n",
    "nnlib/figures/neuron/oracle.py": "d = 4\n",
    "nnlib/figures/questions/01.json": "{}",
    "nnlib/figures/js/dist/site.js": "e = 5;",
    "nnlib/figures/js/node_modules/d3/index.js": "f = 6;",
}


@pytest.fixture
def root(tmp_path):
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def prints(root):
    """Return the fingerprints of the outputs and of the pictures."""
    from nnbook import fingerprint as module

    return [
        module.fingerprint(root, files(root))
        for files in (module.behind_outputs, module.behind_pictures)
    ]


OUTPUTS, PICTURES = [True, False], [False, True]
NOTHING = [False, False]
CHANGES = [
    ("requirements.txt", "numpy==2\n", OUTPUTS),
    ("requirements-dev.txt", "pytest==2\n", NOTHING),
    ("nnlib/neuron.py", "def f(x):\n    return -x\n", OUTPUTS),
    ("nnlib/neuron.py", FILES["nnlib/neuron.py"] + "# Why.\n", NOTHING),
    ("nnlib/neuron.py", "def f(x:\n", OUTPUTS),
    ("nnlib/digits.npz", "others", OUTPUTS),
    ("nnlib/grading/worker.py", "a = 2\n", NOTHING),
    ("nnlib/figures/neuron/__init__.py", "b = 3\n", OUTPUTS),
    ("nnlib/figures/neuron/drawing.js", "const c = 4;\n", PICTURES),
    ("nnlib/figures/neuron/look.css", "p { color: blue }\n", PICTURES),
    ("nnlib/figures/neuron/oracle.py", "d = 5\n", NOTHING),
    ("nnlib/figures/questions/01.json", "[]", OUTPUTS),
    ("nnlib/figures/js/dist/site.js", "e = 6;", PICTURES),
    ("nnlib/figures/js/node_modules/d3/index.js", "f = 7;", NOTHING),
]


@pytest.mark.parametrize(("name", "text", "changed"), CHANGES)
def test_a_change_redoes_what_depends_on_it(root, name, text, changed):
    before = prints(root)
    (root / name).write_text(text, "utf-8")
    after = prints(root)
    assert [a != b for a, b in zip(before, after, strict=True)] == changed
