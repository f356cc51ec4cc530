"""From the picture in the page to the figure that runs, and back."""

import html
import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from tests.browser.acting import (
    CLASSES,
    FIGURE,
    MIDDLE,
    as_python,
    check_shown,
    figure_of,
    place_on,
    settle,
    sliders,
    state,
    value_at,
)
from tests.browser.book import (
    EVERYTHING,
    KINDS,
    SITE,
    SLIDING,
    each,
)
from tests.js.node import ROOMS

PAGES = sorted({place.page for place in EVERYTHING}) or [None]
SLID = [place for place in KINDS if place.sliders]
# The kinds with weights and a bias to turn. What is tested with them is the
# runtime's, which all kinds share; with one of them, it has one way only.
TURNED = [
    place
    for place in SLID
    if {"w", "b"} <= CLASSES[place.kind].rules().keys()
    and "items" in CLASSES[place.kind].rules()["w"]
    and "step" in CLASSES[place.kind].rules()["b"]
]
ONE = TURNED[:1]
# The last of a page with many: it is screens away from the first.
LAST = sorted(EVERYTHING, key=lambda place: place.index)[-1:]
# A picture with two layouts is drawn anew in a room that stays as it is.
TWICE = [
    path.parent.name.replace("_", "-")
    for path in sorted(ROOMS.glob("*/drawing.js"))
    if re.search(r"^  narrow\b", path.read_text("utf-8"), re.MULTILINE)
]
BOXES = """() => [...document.querySelectorAll(
    "nn-figure, nn-figure *:not(" + TWICE
    .map(kind => `[data-kind='${kind}'] .nn-stage `
      + ":is(svg *, .nn-keys, .nn-cursor, .nn-thumbs)").join() + ")")]
  .map(one => one.getBoundingClientRect())
  .map(({x, y, width, height}) => [x, y + scrollY, width, height])""".replace(
    "TWICE", json.dumps(TWICE)
)


@each(LAST)
def test_a_far_figure_sleeps_until_the_reader_comes_near(visit, place):
    page = visit(place.page)
    page.reload()
    figures = page.locator(FIGURE)
    far = figures.nth(place.index)
    figures.first.evaluate(MIDDLE)
    page.locator(f"{FIGURE}[data-live]").first.wait_for()
    assert far.get_attribute("data-asleep") == ""
    far.evaluate(MIDDLE)
    page.wait_for_function(
        "figure => 'live' in figure.dataset", arg=far.element_handle()
    )


@each(LAST)
def test_the_focus_wakes_a_figure_at_once(visit, place):
    page = visit(place.page)
    page.reload()
    figure = figure_of(page, place)
    # Its script may be one that comes only now.
    assert figure.evaluate(
        """async figure => {
             const control = figure.querySelector("input, button");
             control.focus();
             while ("late" in figure.dataset && !("live" in figure.dataset))
               await new Promise(setTimeout);
             return "live" in figure.dataset &&
               control === document.activeElement;
           }"""
    )


# A page is not sent what 39 hands drew: the scripts bring it.
ON_THE_WALL = re.compile("<g data-tile=.*?</svg>", re.DOTALL)


def packed(views):
    """Return HTML with one space for each run of them."""
    return [" ".join(ON_THE_WALL.sub("", view).split()) for view in views]


def without_the_figures_scripts(page):
    page.route("**/_static/figures*/**", lambda route: route.fulfill(body=""))
    page.route("**/_static/figures.js*", lambda route: route.fulfill(body=""))


WRITTEN = """async () => {
  const text = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(text, "text/html");
  return [...page.querySelectorAll("nn-figure")].map(one => one.innerHTML);
}"""
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => setTimeout(() => done(sum)));
})"""


@pytest.mark.parametrize("page", PAGES)
def test_the_scripts_take_over_what_stands_there_and_nothing_moves(
    visit, page
):
    after = visit(page)
    count = len([place for place in EVERYTHING if place.page == page])
    # They wake one after the other, a frame each.
    expect(after.locator(f"{FIGURE}[data-live]")).to_have_count(
        count, timeout=60_000
    )
    live = after.locator(FIGURE).evaluate_all(
        "all => all.map(one => one.innerHTML)"
    )
    assert packed(live) == packed(after.evaluate(WRITTEN))
    assert after.evaluate(SHIFT) <= 0.01
    before = visit(page, before=without_the_figures_scripts)
    assert before.locator(f"{FIGURE}[data-live]").count() == 0
    for width in (360, 1280):
        for opened in (before, after):
            opened.set_viewport_size({"width": width, "height": 800})
            settle(opened)
        assert after.evaluate(BOXES) == before.evaluate(BOXES)


@each(ONE)
def test_a_figure_waits_for_the_script_of_its_kind(visit, place):
    script = f"**/kinds/{place.kind}.js*"

    def without(page):
        page.route(script, lambda route: route.fulfill(body=""))

    page = visit(place.page, before=without)
    figure = figure_of(page, place)
    said = f"There is no figure of the kind '{place.kind}'."
    figure.locator(".nn-note", has_text=said).wait_for()
    assert figure.locator("svg").first.is_visible()
    assert figure.get_attribute("data-live") is None
    others = [p for p in EVERYTHING if p.page == place.page]
    others = [p for p in others if p.kind != place.kind]
    assert page.locator(f"{FIGURE}[data-live]").count() == len(others)
    page.unroute(script)
    page.evaluate(
        """kind => new Promise(done => {
             const script = document.querySelector(`[src*="/${kind}.js"]`);
             const late = document.createElement("script");
             late.src = `${script.src}&late`;
             late.onload = done;
             document.head.append(late);
           })""",
        place.kind,
    )
    page.wait_for_function(
        "figure => 'live' in figure.dataset", arg=figure.element_handle()
    )
    assert figure.get_by_text(said).count() == 0
    check_shown(figure)


def rewritten(page, old, new):
    """Return what serves the page with something else in it."""
    source = (SITE / page).read_text("utf-8")
    assert old in source
    answer = {"body": source.replace(old, new), "content_type": "text/html"}
    return lambda opened: opened.route(
        f"**/{page}", lambda route: route.fulfill(**answer)
    )


@each(ONE)
def test_an_unknown_kind_leaves_the_picture_and_a_sentence(visit, place):
    newer = rewritten(place.page, f'kind="{place.kind}"', 'kind="newer"')
    page = visit(place.page, before=newer)
    figure = figure_of(page, place)
    figure.get_by_text("There is no figure of the kind 'newer'.").wait_for()
    assert figure.locator("svg").first.is_visible()
    assert figure.get_attribute("data-live") is None


TURN = """async (figure, rounds) => {
  const frame = () => new Promise(d => requestAnimationFrame(d));
  const fields = () => [...figure.querySelectorAll(
    "input[type=range], input[type=checkbox], input[type=radio], select, " +
    "[data-do=step], summary")];
  for (let i = 0; i < rounds; i++) {
    // Every field comes up, at places that no step of the loop repeats.
    const all = fields();
    if (i >= 4 * all.length) break;
    const field = all[(i * 7 + (i >> 3)) % all.length];
    if (field.type === "range") {
      const [low, high] = [Number(field.min), Number(field.max)];
      field.value = low + (high - low) * ((i * 0.618) % 1);
      field.dispatchEvent(new Event("input", {bubbles: true}));
    } else if (field.localName === "select") {
      field.selectedIndex = i % field.length;
      field.dispatchEvent(new Event("input", {bubbles: true}));
    } else field.click();
    await frame();
  }
  await frame();
}"""
DRAWN_ANEW = """async (figure, state) => {
  const {anchor} = figure.dataset;
  const entered = one => [...one.querySelectorAll("input, select")]
    .map(({value, checked}) => [value, checked]);
  const fields = [entered(figure)]; // before radios of the same name come
  const before = location.href;
  const query = new URLSearchParams({[anchor]: JSON.stringify(state)});
  history.replaceState(null, "", `?${query}`);
  const anew = document.createElement("nn-figure");
  for (const name of ["kind", "state", "data-anchor", "data-uid"]) {
    if (figure.hasAttribute(name))
      anew.setAttribute(name, figure.getAttribute(name));
  }
  figure.after(anew);
  // A tall figure's neighbour may stand too far down to wake by itself.
  while (!("live" in anew.dataset)) {
    if ("asleep" in anew.dataset) anew.wake();
    await new Promise(d => setTimeout(d));
  }
  const views = [figure, anew].map(one => {
    const copy = one.firstElementChild.cloneNode(true);
    for (const said of copy.querySelectorAll(".nn-say, .nn-praise"))
      said.replaceChildren(); // it tells what was, too
    for (const part of [copy, ...copy.querySelectorAll("*")]) {
      part.removeAttribute("open");
      // The site's script lets the keyboard into a program that scrolls.
      if (part.localName === "pre") part.removeAttribute("tabindex");
      const sorted = [...part.attributes].sort((a, b) =>
        a.name < b.name ? -1 : 1);
      for (const one of sorted) part.removeAttribute(one.name);
      for (const {name, value} of sorted) part.setAttribute(name, value);
    }
    return copy.outerHTML;
  });
  fields.push(entered(anew));
  anew.remove();
  history.replaceState(null, "", before);
  return [views, fields];
}"""


# A picture that slides moves within so many frames, or has come to rest.
REST = """figure => new Promise(done => {
  let still = 0;
  const watch = new MutationObserver(() => still = 0);
  watch.observe(figure, {subtree: true, childList: true, attributes: true,
                         characterData: true});
  const frame = () => {
    if (++still < 8) return requestAnimationFrame(frame);
    watch.disconnect();
    done();
  };
  frame();
})"""


@each([place for place in SLID if place.anchor])
def test_a_changed_figure_is_the_one_that_is_drawn_anew(figure):
    figure.evaluate(TURN, 40)
    figure.evaluate(REST)
    views, fields = figure.evaluate(DRAWN_ANEW, state(figure))
    changed, anew = packed(views)
    assert changed == anew
    assert fields[0] == fields[1]


TRANSLATED = """figure => {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter(({data}) => data.trim())) {
    if (text.parentElement.closest("svg, select, .nn-say")) continue;
    const font = document.createElement("font");
    font.append(text.data.toUpperCase());
    text.replaceWith(font);
  }
}"""


@each([place for place in SLID if place.anchor])
def test_a_figure_that_others_changed_is_drawn_whole(figure):
    """A translator in the browser puts elements in the place of texts."""
    figure.evaluate(TURN, 3)
    figure.evaluate(REST)
    folds = figure.locator("details")
    folds.evaluate_all("all => all.forEach(one => one.open = true)")
    slider = sliders(figure)[-1]
    slider.press("Home")
    settle(figure.page)
    figure.evaluate(TRANSLATED)
    assert figure.locator("font").count() > 5
    slider.press("End")
    check_shown(figure)
    assert slider.evaluate("one => one === document.activeElement")
    figure.evaluate(TURN, 7)
    figure.evaluate(REST)
    (changed, anew), _ = figure.evaluate(DRAWN_ANEW, state(figure))
    assert packed([changed]) == packed([anew])


def widen(page):
    """Make the page wide again, for the next test: bars slide until then."""
    page.set_viewport_size({"width": 1280, "height": 800})
    settle(page)  # the new width is seen
    settle(page)  # and answered
    page.wait_for_function("document.getAnimations().length === 0")


WIDE = "figure => figure.querySelector('.nn-stage svg').viewBox.baseVal.width"


@each([place for place in SLID if place.kind in TWICE][:1])
def test_a_figure_put_in_anew_still_follows_its_width(figure):
    page, slider = figure.page, sliders(figure)[-1]
    page.set_viewport_size({"width": 1280, "height": 800})
    settle(page)
    wide = figure.evaluate(WIDE)
    figure.evaluate(TRANSLATED)
    slider.press("End")
    settle(page)
    assert figure.locator("font").count() == 0
    page.set_viewport_size({"width": 360, "height": 800})
    settle(page)  # the new width is seen
    settle(page)  # and answered
    assert figure.evaluate(WIDE) < wide
    widen(page)


@each([place for place in TURNED if place.kind == "decision-line"])
@pytest.mark.parametrize("come", ["hover", "focus"])
def test_the_height_is_held_before_the_first_move(visit, place, come):
    figure = figure_of(visit(place.page), place)
    assert figure.get_attribute("data-steady") is None
    getattr(figure.locator("input[type=range]").first, come)()
    assert figure.get_attribute("data-steady") == ""


STEADY = """async (figure, index) => {
  const frame = () => new Promise(d => requestAnimationFrame(
    () => setTimeout(d)));
  const slider = figure.querySelectorAll("input[type=range]")[index];
  const [low, high] = [Number(slider.min), Number(slider.max)];
  slider.scrollIntoView({block: "center", behavior: "instant"});
  await frame();
  const before = scrollY;
  const tall = [];
  const places = [];
  for (const share of [0, 0.3, 0.7, 1, 0.6, 0.2, 0]) {
    slider.value = low + share * (high - low);
    slider.dispatchEvent(new Event("input", {bubbles: true}));
    await frame();
    tall.push(figure.offsetHeight);
    places.push(scrollY - before);
    if (figure.firstElementChild.offsetHeight > figure.offsetHeight)
      tall.push(NaN);
  }
  const moving = document.getAnimations().map(one =>
    `${one.effect.target.outerHTML} ${one.animationName}`);
  return [tall, places, moving];
}"""


@each(SLID)
def test_a_moving_slider_never_pulls_or_scrolls_the_page(figure):
    for index in range(len(sliders(figure))):
        tall, places, animations = figure.evaluate(STEADY, index)
        assert tall == sorted(tall)
        assert set(places) == {0}
        # One that fades a colour makes every frame beside it wait for two.
        assert animations == []


def test_a_program_spans_its_figure(visit):
    page = visit("chapters/05-backprop.html")
    programs = page.locator(".nn-program")
    programs.evaluate_all("all => all.forEach((one) => one.open = true)")
    shares = programs.evaluate_all(
        """all => all.map((one) => one.getBoundingClientRect().width
             / one.closest(".nn-root").getBoundingClientRect().width)"""
    )
    assert shares
    assert min(shares) > 0.9


@each([place for place in SLIDING if place.anchor == "fig-gates"])
def test_a_click_and_a_new_width_let_the_height_go(figure):
    figure.page.set_viewport_size({"width": 1280, "height": 800})
    figure.locator("[data-do=reset]").click()
    settle(figure.page)
    natural = figure.evaluate("figure => figure.offsetHeight")
    held = figure.evaluate(STEADY, 2)[0][-1]
    assert held > natural
    figure.locator("[data-do=reset]").click()
    settle(figure.page)
    assert figure.evaluate("figure => figure.offsetHeight") == natural
    figure.evaluate(STEADY, 2)
    figure.page.set_viewport_size({"width": 600, "height": 800})
    settle(figure.page)  # the new width is seen
    settle(figure.page)  # and answered
    assert not figure.evaluate("figure => 'steady' in figure.dataset")
    widen(figure.page)


REDRAW = """async (figure, [key, values]) => {
  const frame = () => new Promise(d => requestAnimationFrame(d));
  const was = figure.model.get(key);
  let drawn = 0;
  const watch = new MutationObserver(() => drawn++);
  watch.observe(figure, {subtree: true, childList: true, attributes: true,
                         characterData: true});
  for (let i = 0; i < 100; i++) {
    figure.model.set(key, values[i % 2]);
    await frame();
  }
  figure.model.set(key, was);
  await frame();
  watch.disconnect();
  return drawn;
}"""


def redraw(figure, key, values):
    """Change a part of the state a hundred times, as a program would."""
    assert figure.evaluate(REDRAW, [key, values]) >= 100


@each(TURNED)
def test_a_drag_and_the_focus_survive_100_redraws(figure):
    mouse = figure.page.mouse
    slider = figure.locator("[data-trait='w.0']")
    slider.evaluate(MIDDLE)
    mouse.move(*place_on(slider, float(slider.input_value())))
    mouse.down()
    handle = slider.element_handle()
    assert handle.evaluate("one => one === document.activeElement")
    redraw(figure, "b", [1.5, -2.5])
    assert handle.evaluate("one => one.isConnected")
    assert handle.evaluate("one => one === document.activeElement")
    mouse.move(*place_on(slider, -2))
    assert check_shown(figure)["w"][0] == pytest.approx(-2, abs=0.5)
    mouse.move(*place_on(slider, 2))
    assert check_shown(figure)["w"][0] == pytest.approx(2, abs=0.5)
    mouse.up()


@each([place for place in TURNED if place.kind == "decision-line"])
def test_a_held_handle_survives_100_redraws(figure):
    mouse = figure.page.mouse
    box = figure.locator("[data-drag=line]").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    mouse.move(x, y)
    mouse.down()
    before = state(figure)
    redraw(figure, "b", [1.5, -2.5])
    mouse.move(x + 40, y)
    after = check_shown(figure)
    mouse.up()
    assert after["w"] == before["w"]
    assert after["b"] != before["b"]


@each(ONE)
def test_a_selected_text_survives_100_redraws(figure):
    selected = figure.evaluate(
        r"""figure => {
             const read = figure.querySelector(".nn-readout");
             const walker = document.createTreeWalker(
               read, NodeFilter.SHOW_TEXT);
             while (!/[a-zA-Z]/.test(walker.nextNode().data));
             getSelection().selectAllChildren(walker.currentNode.parentNode);
             const range = document.createRange();
             range.selectNodeContents(walker.currentNode);
             getSelection().removeAllRanges();
             getSelection().addRange(range);
             return String(getSelection());
           }"""
    )
    assert selected.strip()
    redraw(figure, "b", [1.5, -2.5])
    assert figure.page.evaluate("String(getSelection())") == selected


@each(ONE)
def test_one_redraw_for_a_frame_however_many_changes(figure):
    drawn = figure.evaluate(
        """async figure => {
             const readout = figure.querySelector("svg");
             let drawn = 0;
             const watch = new MutationObserver(() => drawn++);
             watch.observe(readout, {attributes: true});
             for (let i = 0; i <= 200; i++) figure.model.set("b", i / 100);
             await new Promise(d => requestAnimationFrame(
               () => setTimeout(d)));
             watch.disconnect();
             return drawn;
           }"""
    )
    assert drawn == 1
    assert state(figure)["b"] == 2


def bad_link(anchor, text):
    return f"?{anchor}={quote(text)}#{anchor}"


# What else does not fit, and what is said of it, tests/figures say.
@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "not JSON"), ('{"b": 99}', ".b must be a number from")],
)
@each(ONE)
def test_a_damaged_link_is_named_and_the_books_state_shown(
    visit, place, text, said
):
    page = visit(place.page + bad_link(place.anchor, text))
    figure = figure_of(page, place)
    assert said in figure.locator(".nn-note").inner_text()
    assert state(figure) == as_python(place.kind, place.state).state()
    check_shown(figure)


@each(ONE)
def test_a_link_says_only_what_differs_too(visit, place):
    page = visit(place.page + bad_link(place.anchor, '{"b": 1.5}'))
    figure = figure_of(page, place)
    wanted = as_python(place.kind, {**place.state, "b": 1.5}).state()
    assert state(figure) == wanted
    figure.get_by_role("button", name="Reset").click()
    assert state(figure)["b"] == value_at(
        as_python(place.kind, place.state).state(), "b"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "cannot run"), ('{"version": 7}', ".version must be 1; got 7")],
)
@each(ONE)
def test_a_damaged_state_leaves_the_picture_and_a_sentence(
    visit, place, text, said
):
    damaged = f'state="{html.escape(text)}"'
    given = f'state="{html.escape(place.given)}"'
    page = visit(place.page, before=rewritten(place.page, given, damaged))
    figure = figure_of(page, place)
    assert said in figure.inner_text()
    assert figure.get_attribute("data-live") is None
    assert figure.locator("svg").first.is_visible()
    others = [p for p in EVERYTHING if p.page == place.page]
    others = [p for p in others if p.given != place.given]
    assert page.locator(f"{FIGURE}[data-live]").count() == len(others)


@each(ONE)
def test_a_figure_moved_in_the_page_goes_on(figure):
    figure.evaluate(
        """figure => {
             const next = figure.nextSibling, home = figure.parentNode;
             figure.remove();
             home.insertBefore(figure, next);
           }"""
    )
    settle(figure.page)
    slider = sliders(figure)[-1]
    slider.press("Home")
    now = check_shown(figure)
    path = slider.get_attribute("data-trait")
    assert value_at(now, path) == float(slider.get_attribute("min"))
    assert json.dumps(now)
