"""Folded boxes: a link leads into them."""

import pytest

from tests.browser.book import SITE

PAGE = "chapters/01-neurons.html"
PROOF = "the-maths-why-one-neuron-cannot-do-xor"


def test_a_link_to_a_box_opens_it(visit):
    page = visit(f"{PAGE}#{PROOF}")
    box = page.locator(f"#{PROOF}")
    assert box.evaluate("box => box.open")
    assert abs(box.evaluate("box => box.getBoundingClientRect().top")) < 200
    page.evaluate("location.hash = '#neurons'")
    box.evaluate("box => box.open = false")
    page.evaluate("name => location.hash = name", PROOF)
    page.wait_for_function(f"document.getElementById({PROOF!r}).open")


@pytest.mark.parametrize(
    "page", ["01-neurons", "05-backprop", "05b-when-learning-fails"]
)
def test_every_box_has_a_name(site, page):
    from bs4 import BeautifulSoup

    text = (SITE / f"chapters/{page}.html").read_text("utf-8")
    found = BeautifulSoup(text, "html.parser").select("main details")
    boxes = [box for box in found if not box.find_parent("nn-figure")]
    assert len(boxes) > 5
    assert [box for box in boxes if not box.get("id")] == []
