"""A field of hands: what goes into it, and which of its tiles are lit."""

import re

import numpy as np
import pytest

from nnlib import handwriting as by_hand
from nnlib.data import traced_digits
from nnlib.figures import HandsField
from nnlib.figures.hands_field import book, record, signs
from tests.figures.oracles import check
from tests.figures.states import jsonable
from tests.js.node import ROOMS, STATIC

DRAWING = ROOMS / "hands_field" / "drawing.js"
LIGHTS = ROOMS / "hands_field" / "lights.js"
HANDS = ROOMS / "hands_field" / "hands.js"
GEOMETRY = ROOMS / "hands_field" / "geometry.js"
LABELS = np.tile(np.arange(10), 2)
NONE = np.full(20, 7)  # all sevens: one of each hand is right
HALFWAYS = np.linspace(0, 1, 21).tolist()
NO_SEVEN = np.where(LABELS == 7, 1, LABELS)
SAID = {"before": NONE, "after": LABELS}


def shares(answers):
    """Return shares that say these digits, each with 80 %."""
    return np.full((len(answers), 10), 0.02) + 0.78 * np.eye(10)[answers]


def made(said=SAID, labels=LABELS, **given):
    read = {name: shares(answers) for name, answers in said.items()}
    return HandsField.of(read, labels, **given)


def state(said=SAID, **given):
    return jsonable(made(said, **given).state())


def picture(js, narrow=False, **given):
    """Return the picture of a page that is looked at."""
    share = given.pop("share", 1)
    seen = state(**given) | {"share": share}
    asked = [[seen, "u", seen, {"narrow": narrow}]]
    return js.values(DRAWING, "default.picture", asked)[0]["text"]


def spots(js, look, **given):
    """Return where the picture has tiles of a look."""
    paths = re.findall(
        rf'class="nn-hands-{look}" d="([^"]+)"', picture(js, **given)
    )
    steps = [re.findall(r"m([\d.-]+) ([\d.-]+)h0", d) for d in paths]
    return [
        tuple(place)
        for way in steps
        for place in np.array(way, float).cumsum(axis=0)
    ]


def looks(js, **given):
    """Return how each tile looks at these shares of the way."""
    shares = given.pop("shares")
    asked = [[{**state(**given), "share": share}] for share in shares]
    return js.values(LIGHTS, "looks", asked)


def test_answers_are_kept_as_signs():
    wall = made()
    assert wall.stages == ["before", "after"]
    assert wall.said[0] == "780" * 20
    assert wall.said[1][::3] == "0123456789" * 2


def test_how_sure_is_rounded_down_and_never_all():
    sure = np.array([[0.466, 0.534], [0.9979, 0.0021], [0.605, 0.395]])
    assert signs(sure) == "153099060"


def test_only_what_is_read_right_is_lit(js):
    before, after = (spots(js, "lit", stage=stage) for stage in (1, 2))
    assert (len(before), len(set(after))) == (2, 20)
    # The eighth row of the picture, and two neighbours in it.
    assert before == [(33, 215), (59, 215)]


def test_what_is_read_right_no_more_leaves_an_empty_frame(js):
    said = {"before": LABELS, "after": NO_SEVEN}
    assert len(spots(js, "gone", said=said, stage=2)) == 2
    assert spots(js, "gone", said=said, stage=1) == []
    asked = {**said, "more": LABELS}
    assert spots(js, "gone", said=asked, stage=2, asks=True) == []


def test_a_guess_fills_the_field_with_pale_tiles_until_it_is_shown(js):
    asked = {"asks": True, "guess": 5}
    assert len(spots(js, "hoped", stage=1, **asked)) == 5 - 2
    assert spots(js, "hoped", stage=2, **asked) == []
    assert spots(js, "hoped", stage=1, asks=True, guess=1) == []


def test_tiles_light_up_one_by_one_and_go_out_after_them(js):
    said = {"before": NONE, "after": NO_SEVEN}
    shares = [0, *np.linspace(0.1, 0.8, 8).tolist(), 1]
    ways = looks(js, said=said, stage=2, shares=shares)
    lit = [way.count("lit") for way in ways]
    assert lit[0] == 2 and lit[-2] == 20 and lit[-1] == 18
    assert lit[:-1] == sorted(lit[:-1]) and len(set(lit)) > 4
    assert [way.count("gone") for way in ways] == [0] * 9 + [2]


def test_all_390_tiles_have_a_turn_of_their_own(js):
    labels = np.tile(np.arange(10), 39)
    said = {"before": (labels + 1) % 10, "after": labels}
    given = jsonable(made(said, labels, stage=2, raw=0).state())
    shares = np.linspace(0, 0.8, 900).tolist()
    asked = [[{**given, "share": share}] for share in shares]
    ways = js.values(LIGHTS, "looks", asked)
    begun = [sum(look != "dark" for look in way) for way in ways]
    assert begun[0] == 0 and begun[-1] == 390
    assert np.diff(begun).max() == 1


def test_show_leads_to_the_next_stage_and_only_a_step_is_watched(js):
    first, last = (state(asks=True, stage=stage) for stage in (1, 2))
    assert js.values(DRAWING, "default.actions.show", [[first]]) == [
        {"stage": 2}
    ]
    asked = [[first, last, 0.5], [last, first, 0.5]]
    step, back = js.values(DRAWING, "default.slide", asked)
    assert step == {**last, "share": 0.5} and back == first


def test_nothing_is_told_of_stages_to_come(js):
    [page] = js.values(
        STATIC,
        "initial",
        [["hands-field", state(asks=True, chosen=4), "u"]],
    )
    assert re.findall(r'data-shows="read">(.)<', page) == ["7"]
    assert 'data-shows="before"' not in page
    fallback = made(asks=True).fallback()
    open_text, fold = fallback.split("<details>")
    assert "before: 2 of 20 lit" in open_text and "after" not in open_text
    assert "after: 20 of 20 lit" in fold


@pytest.mark.parametrize(
    ("said", "labels", "words"),
    [
        ({"one": NONE}, LABELS[::-1], "labels must be 0 to 9"),
        ({"one": NONE[:19]}, LABELS, "'one' must have ten shares for each"),
    ],
)
def test_what_does_not_fit_is_named(said, labels, words):
    with pytest.raises(ValueError, match=words):
        made(said, labels)


def test_only_a_step_from_small_to_normalised_moves_a_stroke(js):
    def ways(**given):
        asked = [[{**state(stage=2, **given), "share": s}] for s in HALFWAYS]
        return np.array(js.values(LIGHTS, "stepsOf", asked))

    moving = ways(raw=1)
    assert (moving[0] == 0).all() and (moving[-1] == 3).all()
    assert (np.diff(moving, axis=0) >= 0).all()
    assert ((moving > 0) & (moving < 3)).any(axis=1).sum() > 3
    assert (ways(raw=0) == 3).all() and (ways(raw=2) == 0).all()


def test_a_drawing_is_read_once_it_has_moved(js):
    for share in HALFWAYS:
        given = {**state(stage=2, raw=1), "share": share}
        [steps] = js.values(LIGHTS, "stepsOf", [[given]])
        [found] = js.values(LIGHTS, "looks", [[given]])
        for one, look, label in zip(steps, found, LABELS, strict=True):
            assert look == "dark" or label == 7 or one == pytest.approx(3)


def test_strokes_stand_still_where_only_lights_change(js):
    def inked(share, raw):
        text = picture(js, stage=2, raw=raw, share=share)
        drawn = re.findall(r'stroke-width="\d+"\s+d="([^"]+)"', text)
        return sorted(re.findall(r"M[^M]+", "".join(drawn)))

    assert inked(0.3, raw=0) == inked(1, raw=0)
    assert inked(0.3, raw=1) != inked(1, raw=1)


def test_a_guess_of_fewer_leaves_frames_of_lit_ones(js):
    asked = {"asks": True, "stage": 1}
    assert len(spots(js, "doubted", guess=1, **asked)) == 1
    assert spots(js, "doubted", guess=0, **asked) == []
    assert spots(js, "doubted", guess=2, **asked) == []


def test_what_was_read_is_written_on_dark_tiles_alone(js):
    said = {"one": NO_SEVEN}
    on = picture(js, said=said, answers=True)
    [text] = re.findall(r'nn-hands-wrong[^>]*x="([^"]+)"[^>]*>(\d+)<', on)
    assert text[1] == "11" and len(text[0].split()) == 2
    assert "nn-hands-wrong" not in picture(js, said=said)


def test_one_drawing_alone_is_sent_before_someone_looks(js):
    asked = [["hands-field", state(), "u"]]
    [asleep] = js.values(STATIC, "initial", asked)
    assert asleep.count("nn-hands-ink") == 1  # the large one
    assert picture(js).count("nn-hands-ink") > 1
    assert picture(js, narrow=True).count("nn-hands-ink") > 1


def test_the_drawings_are_those_of_the_data(js):
    [drawn] = js.values(HANDS, "drawings", [[]])
    for mine, strokes in zip(drawn, traced_digits()[0], strict=True):
        for one, stroke in zip(mine, strokes, strict=True):
            np.testing.assert_allclose(one, stroke, atol=1e-9)


def test_they_stand_where_the_chapter_places_them_and_are_normalised(js):
    traced, corners = traced_digits()[0], record.places()
    asked = [[i, steps] for i in range(390) for steps in (0, 3)]
    found = js.values(HANDS, "handAt", asked)
    for i, strokes in enumerate(traced):
        small, normal = found[2 * i : 2 * i + 2]
        lines = [32 * (0.5 * stroke + corners[i]) for stroke in strokes]
        pen = by_hand._pen_for(
            by_hand._total(by_hand._lengths(by_hand._stretched(lines, 2.0)))
        )
        assert (small["pen"], normal["pen"]) == (1.25, pen)
        ends = by_hand._stretched(lines, pen)
        for one, line in zip(small["lines"], lines, strict=True):
            np.testing.assert_allclose(one, line, atol=0.017)
        for one, line in zip(normal["lines"], ends, strict=True):
            np.testing.assert_allclose(one, line, atol=1e-6)


def test_training_again_gives_what_the_book_reads(js):
    assert record.readings() == book()
    texts = [[{"said": [name]}, 0] for name in book()]
    for told, said in zip(
        js.values(LIGHTS, "saidAt", texts), book().values(), strict=True
    ):
        mine = "".join(one["answer"] + one["sure"] for one in told)
        assert mine == said


def test_the_books_own_readings_are_not_sent_again():
    labels = np.tile(np.arange(10), 39)
    read = [int(a) for a in book()["nudged"][::3]]
    sure = [int(book()["nudged"][i + 1 : i + 3]) for i in range(0, 1170, 3)]
    rest = (100.5 - np.array(sure))[:, None] / 900
    rows = np.tile(rest, 10)
    rows[np.arange(390), read] = (np.array(sure) + 0.5) / 100
    wall = HandsField.of({"mine": rows, "other": rows[::-1]}, labels)
    assert wall.said[0] == "nudged" and len(wall.said[1]) == 3 * 390


def test_keys_lead_from_drawing_to_drawing_and_stay_on_the_wall(js):
    asked = [
        [0, "ArrowRight", 20],
        [13, "ArrowLeft", 20],
        [9, "ArrowDown", 20],
        [13, "ArrowUp", 20],
        [19, "ArrowRight", 20],
        [3, "x", 20],
    ]
    found = js.values(GEOMETRY, "drawingBeside", asked)
    assert found == [10, 3, 9, 12, 19, None]


@pytest.mark.parametrize("stage", [1, 2, 3, 4])
def test_all_that_the_books_walls_show_is_counted_by_numpy(js, stage):
    names = list(book())
    walls = [
        HandsField(
            stages=names, said=names, stage=stage, chosen=n, asks=n % 2 == 1
        ).state()
        | {"guess": 5 * n % 390}
        for n in range(1, 391, 19)
    ]
    asked = [["hands-field", jsonable(wall), "u"] for wall in walls]
    shown = r'data-shows="([a-z]+)">([^<]*)<'
    views = js.values(STATIC, "initial", asked)
    for wall, view in zip(walls, views, strict=True):
        check("hands-field", jsonable(wall), re.findall(shown, view))
