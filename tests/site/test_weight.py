"""What a first visit to a page costs the reader."""

import pytest

from tests.browser.server import Gzipped, serving
from tests.site.weight import Loads, weights

# KB, gzipped: the page, and all styles, scripts, fonts and pictures.
MOST = {
    "index.html": 45,
    "chapters/01-neurons.html": 130,
    "chapters/02-sigmoid.html": 130,
    "chapters/03-forward-pass.html": 145,
    "chapters/04-gradient-descent.html": 155,
    "chapters/05-backprop.html": 155,
    "chapters/05b-when-learning-fails.html": 145,
    "chapters/06-training.html": 155,
    "chapters/06b-clinic.html": 120,
    "chapters/07-digits.html": 205,
    "chapters/08-on-your-own.html": 145,
    "chapters/08b-reading-programs.html": 110,
}


@pytest.mark.parametrize("page", MOST)
def test_a_first_visit_is_light(site, browser, page):
    with serving(site, Gzipped) as address:
        context = browser.new_context()
        loaded = weights(site, Loads(context.new_page()).visit(address + page))
        context.close()
    kinds = {path.rpartition(".")[2] for path, *_ in loaded}
    assert kinds >= {"html", "css", "js"}
    together = sum(packed for _, _, packed in loaded)
    assert together <= MOST[page], loaded
