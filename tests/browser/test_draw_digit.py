"""The pad of chapter 7, on a page of its own: drawn on, taught, kept."""

import html
import json
import shutil

import pytest

from nnlib.figures import DrawDigit
from nnlib.figures.draw_digit.oracle import draw, meets
from tests.browser.acting import MIDDLE, Hand, check_shown, settle, state
from tests.browser.conftest import Reader
from tests.browser.test_controls import Finger
from tests.figures import oracles
from tests.js.node import ROOMS, SOURCES, STATIC, ask

KIND = "draw-digit"
GOALS = ["07-seven-as-one", "07-nothing"]
PAGE = """<!doctype html><html class="js"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A pad</title>
<style>body {{ margin: 8px auto; max-width: 720px }} {look}</style>
<body><nn-figure kind="{kind}" data-uid="u" state="{state}">{drawn}</nn-figure>
<p style="height: 1500px">{scripts}"""
SCRIPT = '<script defer src="_static/{}"></script>'


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a page that shows the pad, as the book lays them out."""
    home, dist = tmp_path_factory.mktemp("pad"), SOURCES / "dist"
    shutil.copytree(dist, home / "_static" / "figures")
    runtime = (dist / "runtime.js").read_text("utf-8")
    host = (dist / "page.js").read_text("utf-8")
    (home / "_static" / "figures.js").write_text(f"{runtime}\n{host}", "utf-8")
    write(home, "pad.html", goals=GOALS)
    write(home, "finer.html", network="finer", nearest=True)
    return home


def write(home, name, **given):
    """Write a page with the pad in a state."""
    dist = SOURCES / "dist"
    looks = [
        *sorted(SOURCES.glob("look/*.css")),
        ROOMS / "draw_digit/look.css",
    ]
    needed = json.loads((dist / "scripts.json").read_text("utf-8"))[KIND]
    scripts = ["figures.js", *(f"figures/{one}" for one in needed)]
    shown = DrawDigit(**given).state()
    (drawn,) = ask(SOURCES, [[STATIC, "initial", [KIND, shown, "u"]]])
    text = PAGE.format(
        kind=KIND,
        look="\n".join(one.read_text("utf-8") for one in looks),
        state=html.escape(json.dumps(shown)),
        drawn=drawn["value"],
        scripts="".join(map(SCRIPT.format, scripts)),
    )
    (home / name).write_text(text, "utf-8")


@pytest.fixture
def opened(browser, folder):
    """Open a page as a new reader, from the disk; nothing may fail in it."""
    readers = []

    def open_page(name="pad.html", **options):
        readers.append(Reader(browser, f"{folder.as_uri()}/", **options))
        page = readers[-1].open(name)
        figure = page.locator("nn-figure")
        figure.and_(page.locator("[data-live]")).wait_for()
        return figure

    yield open_page
    for reader in readers:
        reader.context.close()
    assert [reader.wrong for reader in readers if reader.wrong] == []


def test_a_mouse_draws_and_every_number_follows(opened):
    figure = opened()
    draw(Hand(figure), [[(0.3, 0.2), (0.7, 0.2), (0.45, 0.8)]])
    now = check_shown(figure)
    assert len(now["ink"]) == 1 and len(now["ink"][0]) > 10
    assert now["ink"][0][0] == pytest.approx([0.3, 0.2], abs=0.01)
    assert figure.locator(".nn-shades path").count() > 3
    figure.locator("[data-do='ask 7']").click()
    assert check_shown(figure)["asked"] == 7
    assert figure.locator(".nn-reason").count() > 5
    figure.locator("[data-do=undo]").click()
    assert check_shown(figure)["ink"] == []


def test_the_first_stroke_begins_a_new_drawing_and_the_next_goes_on(opened):
    figure = opened()
    figure.locator(".nn-stage").evaluate(MIDDLE)
    box = figure.locator(".nn-paper").bounding_box()
    for n in (1, 2):
        figure.page.mouse.move(box["x"] + 60 * n, box["y"] + 40)
        figure.page.mouse.down()
        figure.page.mouse.move(box["x"] + 60 * n, box["y"] + 160, steps=4)
        figure.page.mouse.up()
        assert len(state(figure)["ink"]) == n


def test_the_keyboard_draws(opened):
    figure = opened()
    figure.locator("[data-do=clear]").click()
    keys = figure.locator("[data-keys]")
    keys.focus()
    for key in ("Shift+Tab", "Tab"):  # so that it has come by keyboard
        figure.page.keyboard.press(key)
    assert figure.locator(".nn-cursor").is_visible()
    for key in ["Space", *["ArrowDown"] * 8, "Space"]:
        keys.press(key)
    now = check_shown(figure)
    assert len(now["ink"]) == 1 and len(now["ink"][0]) == 9
    assert "Row 12, column 8 of 16, pen up" in keys.get_attribute("aria-label")


def test_a_finger_draws_and_does_not_scroll(opened):
    phone = {"width": 360, "height": 740}
    figure = opened(viewport=phone, has_touch=True, is_mobile=True)
    page = figure.page
    figure.locator("svg").first.evaluate(MIDDLE)
    settle(page)
    box, top = (
        figure.locator(".nn-paper").bounding_box(),
        page.evaluate("scrollY"),
    )
    assert box["width"] > 190
    finger = Finger(page)
    finger.down(box["x"] + 100, box["y"] + 20)
    for y in range(30, 190, 20):
        finger.move(box["x"] + 100, box["y"] + y)
    finger.up()
    now = check_shown(figure)
    assert len(now["ink"]) == 1 and len(now["ink"][0]) > 5
    assert page.evaluate("scrollY") == top
    assert page.evaluate("document.body.scrollWidth") <= 360


@pytest.mark.parametrize("goal", GOALS)
def test_each_challenge_is_met_by_hand_and_praised_truly(opened, goal):
    figure = opened()
    Hand(figure).meet(meets[goal])
    item = figure.locator(f"[data-goal='{goal}']")
    assert item.get_attribute("data-met") == "true"
    said = item.locator(".nn-praise").inner_text()
    oracles.check_praise(KIND, goal, state(figure), said)


def test_drawings_that_are_named_are_counted_taught_and_kept(opened):
    figure = opened()
    page, hand = figure.page, Hand(figure)
    for digit, line in [(1, 0.5), (7, 0.4), (1, 0.6)]:
        draw(hand, [[(line, 0.2), (0.5, 0.8)]])
        hand.do(f"name {digit}")
    assert "You said 1" in figure.locator(".nn-says").inner_text()
    figure.locator("summary").click()
    assert [digit for digit, _ in check_shown(figure)["examples"]] == [1, 7, 1]
    hand.do("teach")
    figure.locator("tbody tr").nth(2).wait_for()
    assert check_shown(figure)["rounds"] == 1
    with page.expect_download() as saved:
        hand.do("save")
    given = json.loads(saved.value.path().read_text("utf-8"))
    hand.do("reset")
    now = check_shown(figure)
    assert now["rounds"] == 0 and now["examples"] == given
    page.reload()
    figure.and_(page.locator("[data-live]")).wait_for()
    assert check_shown(figure)["examples"] == given
    figure.locator("summary").click()
    hand.do("forget")
    page.reload()
    figure.and_(page.locator("[data-live]")).wait_for()
    assert state(figure)["examples"] == []
    figure.locator("summary").click()
    figure.locator("input[type=file]").set_input_files(saved.value.path())
    figure.get_by_text("Your own drawings: 3").wait_for()
    assert check_shown(figure)["examples"] == given


def test_drawings_are_saved_erased_and_loaded_with_the_progress(opened):
    figure = opened()
    Hand(figure).do("name 4")
    kept, erased, back = figure.page.evaluate("""() => {
      const progress = nnFigures.modules["runtime/progress.js"];
      const count = () => progress.made("draw-digit").examples?.length;
      const [text, kept] = [progress.exported(), count()];
      progress.forget();
      const erased = count();
      progress.take(text);
      return [kept, erased, count()];
    }""")
    assert (kept, erased, back) == (1, None, 1)


LATER = "[...document.scripts].filter(s => s.src.includes('/later/')).length"


def test_the_finer_network_comes_when_it_is_asked_for(opened):
    figure = opened()
    page = figure.page
    assert page.evaluate(LATER) == 0
    figure.locator("input[value=finer]").check()
    figure.locator("[data-shows=test]").first.wait_for(state="detached")
    page.wait_for_function(f"{LATER} === 1")
    settle(page)
    assert check_shown(figure)["network"] == "finer"
    figure.locator("[data-trait=nearest]").check()
    figure.locator(".nn-thumb").nth(4).wait_for()
    assert check_shown(figure)["nearest"] is True


@pytest.mark.parametrize("width", [1100, 360])
def test_the_nearest_stand_in_one_row_each_above_its_label(visit, width):
    """In the book's page, whose own look once reached into the row."""
    size = {"width": width, "height": 800}
    page = visit("chapters/07-digits.html", viewport=size)
    figure = page.locator("nn-figure[data-anchor='fig-own']")
    figure.locator(".nn-thumb").nth(4).wait_for()
    spots = figure.locator(".nn-thumb").evaluate_all("""thumbs => thumbs.map(
        thumb => [...thumb.children].map(one => {
            const { left, right, top } = one.getBoundingClientRect();
            return [(left + right) / 2, top];
        }))""")
    assert len(spots) == 5
    sizes = figure.locator(".nn-thumb svg").evaluate_all(
        "images => images.map(one => one.getBoundingClientRect().width)"
    )
    assert all(39 < size < 43 for size in sizes)
    assert len({image[1] for image, _ in spots}) == 1
    for (x, y), (below_x, below_y) in spots:
        assert abs(x - below_x) < 1 and 38 < below_y - y < 48


def test_a_page_that_begins_with_it_shows_it_from_the_start(opened):
    figure = opened("finer.html")
    assert check_shown(figure)["network"] == "finer"
    assert figure.page.evaluate(LATER) == 2
