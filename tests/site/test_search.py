"""What the search finds first, by the words that readers type."""

import json
import re

import pytest

from tests.js.node import run
from tests.site.test_pages import ROOT

# In the site's own files, with no page around them.
ASK = """
const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");
const [folder, questions] = process.argv.slice(-2);
const code = ["sections.js", "find.js"].map(
  (name) => readFileSync(`${folder}/${name}`, "utf8"));
const { find } = runInThisContext(code.join("\\n") + ";nnSearch");
console.log(JSON.stringify(JSON.parse(questions).map((q) => find(q))));
"""
GLOSSARY, TOOLBOX = "book/glossary.html", "book/toolbox.html"
NUMPY = "book/numpy.html"
FIRST, SECOND, THIRD, FOURTH, FIFTH, FAILS, LINES = (
    f"chapters/{name}.html"
    for name in (
        "01-neurons",
        "02-sigmoid",
        "03-forward-pass",
        "04-gradient-descent",
        "05-backprop",
        "05b-when-learning-fails",
        "05c-fifty-lines",
    )
)
REFERENCE = "book/reference.html"

# question → the places that may come first
FOUND = {
    "backpropagation": [FIFTH, f"{GLOSSARY}#backprop"],
    "learning rate too big": [f"{FOURTH}#how-long-a-step"],
    "learning rate": [
        f"{GLOSSARY}#learning-rate",
        f"{FOURTH}#how-long-a-step",
    ],
    "nan": [f"{SECOND}#when-numbers-run-out-optional"],
    "non-linear": [f"{THIRD}#layers-without-activations"],
    "nonlinear activation": [f"{THIRD}#layers-without-activations"],
    "xor": [f"{GLOSSARY}#xor", f"{THIRD}#xor-at-last"],
    "xor problem": [f"{FIRST}#what-the-perceptron-could-not-do"],
    "softmax": [f"{SECOND}#softmax", f"{GLOSSARY}#softmax"],
    "relu": [f"{GLOSSARY}#relu", f"{SECOND}#the-family"],
    "dead relu": [f"{GLOSSARY}#dead-relu"],
    "bias": [f"{FIRST}#what-the-bias-does", f"{GLOSSARY}#bias"],
    "What does the bias do?": [f"{FIRST}#what-the-bias-does"],
    "loss": [f"{GLOSSARY}#loss", f"{FOURTH}#the-cost-of-a-guess"],
    "sigmoid": [SECOND, f"{SECOND}#the-sigmoid"],
    "gradient descent": [FOURTH, f"{GLOSSARY}#gradient-descent"],
    "chain rule": [f"{GLOSSARY}#chain-rule", f"{TOOLBOX}#chain-rule"],
    "vanishing gradients": [
        f"{GLOSSARY}#vanishing-gradient",
        f"{FAILS}#when-blame-fades-away",
    ],
    "perceptron": [f"{GLOSSARY}#perceptron"],
    "perceptron algorithm": [f"{FIRST}#the-first-learning-rule"],
    "cross entropy": [f"{GLOSSARY}#cross-entropy"],
    "cross-entropy": [f"{GLOSSARY}#cross-entropy"],
    "derivative": [
        f"{SECOND}#slope",
        f"{GLOSSARY}#slope",
        f"{TOOLBOX}#slopes",
    ],
    "dot product": [f"{GLOSSARY}#dot-product"],
    "matrix multiplication": [f"{GLOSSARY}#matrix-product"],
    "weights": [f"{GLOSSARY}#weight"],
    "neurons": [FIRST],
    "hidden layers": [f"{GLOSSARY}#hidden-layer"],
    "momentum": [
        f"{GLOSSARY}#momentum",
        f"{FOURTH}#momentum-and-adam",
    ],
    "adam": [f"{GLOSSARY}#adam", f"{FOURTH}#momentum-and-adam"],
    "local minima": [
        f"{GLOSSARY}#local-minimum",
        f"{FOURTH}#where-descent-ends",
    ],
    "overflow": [f"{SECOND}#when-numbers-run-out-optional"],
    "mini batch": [
        f"{GLOSSARY}#mini-batch",
        f"{FOURTH}#all-some-or-one-batches",
    ],
    "logistic regression": [
        f"{GLOSSARY}#logistic-regression",
        f"{FOURTH}#logistic-regression-from-scratch",
    ],
    "gradient checking": [f"{FIFTH}#nudging-to-check"],
    "why activation functions": [
        f"{THIRD}#layers-without-activations",
        f"{GLOSSARY}#activation",
    ],
    "weight initialization": [
        f"{FAILS}#how-large-the-first-weights-should-be",
        f"{FAILS}#same-start-same-fate",
    ],
    "symmetry breaking": [f"{FAILS}#same-start-same-fate"],
    "universal approximation theorem": [
        f"{GLOSSARY}#universal-approximation",
        f"{THIRD}#how-much-can-a-hidden-layer-do-optional",
    ],
    "tanh": [f"{GLOSSARY}#tanh"],
    "broadcasting": [f"{GLOSSARY}#broadcasting", f"{NUMPY}#broadcasting"],
    "notation": ["book/notation.html"],
    "what is a neuron": [FIRST, f"{GLOSSARY}#neuron"],
    "autograd": [
        f"{GLOSSARY}#automatic-differentiation",
        LINES,
    ],
    "one-hot": [f"{THIRD}#many-outputs-optional"],
    "spam filter": [FIRST],
    "calibration": [f"{GLOSSARY}#calibration"],
    "decision boundary": [f"{GLOSSARY}#decision-boundary"],
    "random seed": [
        f"{GLOSSARY}#seed",
        f"{NUMPY}#random-numbers-with-a-seed",
    ],
    "how do I install this": ["index.html#run-it-yourself"],
    "screen reader": ["book/accessibility.html#what-works"],
    "nbgrader": ["book/instructors.html#beside-nbgrader"],
    "train_test_split": [f"{REFERENCE}#nnlib.splits.train_test_split"],
    "MSELoss": [f"{REFERENCE}#nnlib.losses.MSELoss"],
}
MEANT = {
    "backpropogation": "backpropagation",
    "sigmiod": "sigmoid",
    "gradiant decent": "gradient descent",
    "perseptron": "perceptron",
    "momentem": "momentum",
    "entrophy": "entropy",
}


@pytest.fixture(scope="module")
def answers(site):
    """Return what the search says to each question."""
    asked = [*FOUND, *MEANT, "overfitting", "zzyzxqq", "the", "?"]
    folder = str(site / "_static" / "search")
    said = json.loads(run("-e", ASK, "--", folder, json.dumps(asked)))
    return dict(zip(asked, said, strict=True))


def test_the_table_is_long():
    assert len(FOUND) >= 40


@pytest.mark.parametrize("question", FOUND)
def test_what_comes_first(answers, question):
    first = answers[question]["found"][0]["address"]
    assert first in FOUND[question]
    assert not answers[question].get("suggestion")


@pytest.mark.parametrize("question", MEANT)
def test_a_misspelling_gets_a_suggestion_and_hits(answers, question):
    assert answers[question]["suggestion"] == MEANT[question]
    assert answers[question]["found"]


def test_the_library_comes_after_the_story(answers):
    for question, answer in answers.items():
        hits = [hit["address"] for hit in answer["found"]]
        assert not [hit for hit in hits if "nnlib.figures." in hit], question
        named = FOUND.get(question, [""])[0].startswith(REFERENCE)
        if hits and not named:
            assert not hits[0].startswith(REFERENCE), question


def test_a_hit_is_a_section_that_exists_with_its_words(answers, pages):
    hits = [hit for answer in answers.values() for hit in answer["found"]]
    quotes = {}  # of a place, which many questions lead to
    for hit in hits:
        quotes.setdefault(hit["address"], set()).add(hit["quote"])
    for address, said in quotes.items():
        page, _, place = address.partition("#")
        section = pages[page].find(id=place) if place else pages[page]
        assert section, address
        if section.name == "dt":  # its text stands in the dd after it
            section = section.parent
        text = section.get_text()
        for quote in filter(None, said):
            assert re.findall(r"\w+", quote)[0] in text, (address, quote)
            assert len(quote) <= 242


def test_what_the_book_does_not_say_finds_nothing(answers):
    assert answers["zzyzxqq"] == {"found": []}
    assert answers["?"] == {"found": []}


def test_words_of_a_section_that_is_gone_stop_the_build(tmp_path):
    from types import SimpleNamespace

    from nnbook.search import other_words
    from sphinx.errors import ExtensionError

    pages = [{"address": "index.html"}]
    app = SimpleNamespace(srcdir=ROOT)
    with pytest.raises(ExtensionError, match="run-it-yourself"):
        other_words(app, pages, [])
