"""What a notebook shows of a figure, live or not."""

import html
import json
from html.parser import HTMLParser

import pytest

from nnlib.figures import FIGURES, Neuron, question
from nnlib.figures.question import questions
from tests.figures.states import example
from tests.js.node import STATIC

VOID = {"br", "img", "input", "hr"}


class Reader(HTMLParser):
    """Reads HTML and refuses a tag that is not closed in its turn."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words = [], [], []
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def element(figure):
    bundle = figure._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    return data["text/html"]


@pytest.mark.parametrize("figure", FIGURES)
def test_the_bundle_has_a_view_for_every_home(figure):
    made = example(figure)
    bundle = made._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    view = data["application/vnd.jupyter.widget-view+json"]
    assert view["model_id"] == made.model_id
    assert data["text/plain"] == repr(made)
    assert made.model_id not in data["text/plain"] + data["text/html"]


@pytest.mark.parametrize("figure", FIGURES)
def test_the_element_carries_kind_and_state(figure):
    made = example(figure)
    tag, given = Reader(element(made)).tags[0]
    assert tag == "nn-figure"
    assert given["kind"] == made.kind
    assert json.loads(given["state"]) == json.loads(json.dumps(made.state()))


NASTY = [
    "<script>alert(1)",
    "</nn-figure><b>",
    "\"'><img src=x>",
    "&lt;b&gt; &amp; &quot;",
    "-->]]>",
    "😀 é ₁",
]


@pytest.mark.parametrize("name", NASTY)
def test_names_are_text_and_nothing_else(name):
    made = Neuron(names=[name, "ok"], answers=["no", name])
    reader = Reader(element(made))
    assert {tag for tag, _ in reader.tags} == {"nn-figure", "p", "em", "code"}
    assert json.loads(reader.tags[0][1]["state"])["names"] == [name, "ok"]
    assert repr(made) in "".join(reader.words)


@pytest.mark.parametrize("name", NASTY)
def test_names_are_text_in_the_picture_too(name, js):
    state = {"names": [name, "ok"], "answers": [name, name]}
    (drawn,) = js.values(STATIC, "initial", [["neuron", state, "u"]])
    reader = Reader(drawn)
    assert not {"script", "img"} & {tag for tag, _ in reader.tags}
    assert name in "".join(reader.words)


def test_the_fallback_says_what_the_figure_is():
    words = "".join(Reader(element(Neuron(b=1.5))).words)
    assert "a neuron with its knobs" in words
    assert "b=1.5" in words


@pytest.mark.parametrize("name", sorted(questions()))
def test_the_fallback_of_a_question_asks_it_and_keeps_the_answer(name):
    asked = questions()[name]
    shown = element(question(name))
    reader = Reader(shown)
    words = "".join(reader.words)
    assert asked["prompt"] in words
    for choice in asked.get("choices", []):
        assert choice["text"] in words
    secrets = [
        asked.get("why"),
        asked.get("otherwise"),
        *(c["why"] for c in asked.get("choices", [])),
        *(w["why"] for w in asked.get("wrong", [])),
    ]
    for secret in filter(None, secrets):
        assert secret not in html.unescape(shown)
