"""Images as numbers, and the images behind a confusion matrix."""

import numpy as np
import pytest
from bs4 import BeautifulSoup

from nnlib.figures import Confusion, Images
from tests.js.node import ROOMS, STATIC

GEOMETRY = ROOMS / "images" / "geometry.js"
DRAWING = ROOMS / "images" / "drawing.js"


def drawn(js, figure):
    state = {**figure.state(), "version": 1}
    asked = [[figure.kind, state, "u"]]
    return BeautifulSoup(js.values(STATIC, "initial", asked)[0], "html.parser")


@pytest.mark.parametrize("place", ["across", "downwards"])
def test_a_pixel_and_its_entry_are_pointed_at_alike(js, place):
    ui = {"narrow": place != "across"}
    [spot] = js.values(GEOMETRY, "placeFor", [[Images().state(), ui]])
    left, top = spot["corner"]
    start, _, long = spot["strip"]
    for entry in (0, 7, 19, 42, 63):
        row, column = divmod(entry, 8)
        pixel = [
            left + (column + 0.5) * spot["cell"],
            top + (row + 0.5) * spot["cell"],
        ]
        strip = [start + (entry + 0.5) * long / 64, 0]
        assert js.values(GEOMETRY, "pixelAt", [[spot, pixel]]) == [entry]
        assert js.values(GEOMETRY, "entryAt", [[spot, strip]]) == [entry]


def test_numbers_below_zero_differ_in_form_and_not_in_colour_alone(js):
    page = drawn(js, Images.of([[-1.0, 1.0] * 32]))
    sizes = {
        look: {
            float(r["width"]) for r in page.select(f".nn-pointed rect.{look}")
        }
        for look in ("nn-for", "nn-against")
    }
    assert max(sizes["nn-against"]) < 0.7 * min(sizes["nn-for"])


def test_whole_numbers_stand_in_their_pixels(js):
    image = np.arange(64) % 17
    page = drawn(js, Images.of([image]))
    found = [int(text.text) for text in page.select(".nn-number-in")]
    assert found == image.tolist()


@pytest.mark.parametrize("count", [3, 7, 15])
def test_without_their_numbers_images_have_the_room(js, count):
    X = np.tile(np.arange(64) % 17, (count, 1))
    places = [
        js.values(GEOMETRY, "placeFor", [[Images.of(X, entries=e).state()]])[0]
        for e in (True, False)
    ]
    with_numbers, bare = (place["side"] for place in places)
    assert bare > with_numbers or places[1]["size"][1] < places[0]["size"][1]
    page = drawn(js, Images.of(X, entries=False))
    assert len(page.select(".nn-pickable")) == count
    for gone in (".nn-number-in", ".nn-ringed", ".nn-keys", "[data-hover]"):
        assert page.select(gone) == []


def test_two_images_without_numbers_are_both_large(js):
    X = np.tile(np.arange(64) % 17, (2, 1))
    page = drawn(js, Images.of(X, ["a: one", "b: other"], entries=False))
    for gone in (".nn-pickable", "input[type=range]", ".nn-number-in"):
        assert page.select(gone) == []
    sides = [float(sheet["width"]) for sheet in page.select(".nn-sheet")]
    assert len(sides) == 2 and min(sides) > 250
    assert [t.text for t in page.select(".nn-small")] == ["a: one", "b: other"]


@pytest.mark.parametrize(
    ("name", "said"),
    [("7: a seven", "7"), ("no colon at all", "2"), ("", "2")],
)
def test_the_slider_says_what_stands_below_the_chosen_image(js, name, said):
    page = drawn(js, Images.of(np.eye(3, 64), ["a", name, "c"], chosen=2))
    assert page.select_one(".nn-slider .nn-value").text == said


def test_no_image_is_left_out_or_behind_another_entry(js):
    rng = np.random.default_rng(2)
    X = rng.integers(0, 17, (30, 64))
    y = np.repeat([8, 3], 15)
    said = np.where(np.arange(30) % 15 < 2, 1, y)
    figure = Confusion.of(y, said, X, digit=8, said=1)
    assert np.trace(figure.counts) == 26 and figure.counts[8][1] == 2
    behind = [image for image in figure.images if list(image[:2]) == [8, 1]]
    assert [[int(sign, 17) for sign in inks] for *_, inks in behind] == (
        X[:2].tolist()
    )
    most = [image for image in figure.images if list(image[:2]) == [8, 8]]
    assert len(most) == 12  # of 13: so many are shown
    assert len(drawn(js, figure).select(".nn-stage g > .nn-sheet")) == 2
