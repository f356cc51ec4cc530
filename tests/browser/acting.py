"""What a reader does with a figure, and what they see.

Each question to the browser takes longer than most answers: what is asked
often is asked at once.
"""

import json
from functools import cache

from nnlib.figures import FIGURES
from tests.figures import oracles
from tests.figures.states import CLASSES

KEYS = {f.kind.default_value: ["version", *f.rules()] for f in FIGURES}
# What stands in a closed fold is looked for there.
MIDDLE = """element => {
  for (let one = element; one; one = one.parentElement)
    if (one.localName === "details") one.open = true;
  element.scrollIntoView({block: "center", behavior: "instant"});
}"""
FRAME = "await new Promise(d => requestAnimationFrame(() => setTimeout(d)));"
SEEN = f"""async (part) => {{
  const figure = part.closest("nn-figure");
  do {FRAME}
  while ("busy" in figure.dataset);
  const kind = figure.getAttribute("kind");
  const keys = {json.dumps(KEYS)}[kind];
  const shown = [...figure.querySelectorAll("[data-shows]")];
  return [
    kind,
    Object.fromEntries(keys.map(key => [key, figure.model.get(key)])),
    shown.map(one => [one.dataset.shows, one.textContent]),
  ];
}}"""
AGAIN = f"""async (figure, state) => {{
  for (const [key, value] of Object.entries(state))
    figure.model.set(key, value);
  for (const fold of figure.querySelectorAll(".nn-program[open]"))
    fold.open = false;
  ({MIDDLE})(figure);
  {FRAME}
}}"""
# The middle of a slider's thumb stays inside its track.
THUMB = 16
TRACK = f"""(one, middle) => {{
  if (middle) ({MIDDLE})(one);
  const {{x, y, width, height}} = one.getBoundingClientRect();
  return [[one.min, one.max, one.step].map(Number), x, y, width, height];
}}"""


# Playwright looks into each element for another tree, a chapter's ten thousand
# at every question about one of them. The book's figures stand in the page's.
FIGURE = "css:light=nn-figure"


def figure_of(page, place):
    """Return a figure of the page."""
    return page.locator(FIGURE).nth(place.index)


def awake(page):
    """Wake every figure of the page, the far ones, too."""
    asleep = page.locator(f"{FIGURE}[data-asleep]")
    asleep.evaluate_all("all => all.forEach(one => one.wake())")


def settle(page):
    """Wait until the next frame has been drawn."""
    page.evaluate(f"async () => {{ {FRAME} }}")


def kind_of(figure):
    return figure.get_attribute("kind")


def _seen(figure):
    kind, now, found = figure.evaluate(SEEN)
    return kind, {**now, "version": 1}, found


def seen(figure):
    """Return the state after the next frame, and the numbers then shown.

    What takes longer than a frame is waited for. A part of a figure, as an
    element, is answered much sooner than what must be looked for.
    """
    return _seen(figure)[1:]


def state(figure):
    """Return the figure's state after the next frame."""
    return seen(figure)[0]


def start_again(figure, place):
    """Bring the book's state back, whatever happened to the figure."""
    figure.evaluate(AGAIN, book_state(place.kind, place.given))


@cache
def book_state(kind, given):
    """Return the whole state of a figure of which the book gives a part."""
    return as_python(kind, json.loads(given)).state()


def as_python(kind, values):
    """Make the same figure in Python."""
    return CLASSES[kind](**values)


def check_kind(figure):
    """Compare every number shown; return the figure's kind and state."""
    kind, now, found = _seen(figure)
    oracles.check(kind, now, found)
    return kind, now


def check_shown(figure):
    """Compare every number shown with what nnlib computes."""
    return check_kind(figure)[1]


def sliders(figure):
    return figure.locator("input[type=range]").all()


def value_at(values, path):
    """Read ``b``, ``w.1`` or ``W1.0.1`` from a state."""
    key, *places = path.split(".")
    value = values[key]
    for place in places:
        value = value[int(place)]
    return value


def limits(slider):
    return slider.evaluate(TRACK)[0]


def place_on(slider, value, middle=False):
    """Return where on the screen the slider has this value.

    The slider can be brought to the middle of the screen before.
    """
    (low, high, _), x, y, wide, tall = slider.evaluate(TRACK, middle)
    share = (value - low) / (high - low)
    return x + THUMB / 2 + share * (wide - THUMB), y + tall / 2


def set_slider(slider, value):
    """Click near the value, then step to it by keyboard."""
    page = slider.page
    page.mouse.click(*place_on(slider, value, middle=True))
    now = float(slider.input_value())
    steps = round((value - now) / limits(slider)[2])
    for _ in range(abs(steps)):
        page.keyboard.press("ArrowRight" if steps > 0 else "ArrowLeft")
    assert abs(float(slider.input_value()) - value) < 1e-9


def set_knobs(figure, wanted):
    """Bring the figure into a state by its own controls."""
    for path, value in wanted.items():
        controls = figure.locator(f'[data-trait="{path}"]')
        match controls.first.get_attribute("type"):
            case "range":
                set_slider(controls, value)
            case "checkbox":
                controls.set_checked(bool(value))
            case "radio":
                figure.locator(
                    f'[data-trait="{path}"][value="{value}"]'
                ).check()
            case None:
                controls.select_option(str(value))
    settle(figure.page)


def decoded(figure):
    """Return the state in the figure's attribute."""
    return json.loads(figure.get_attribute("state") or "{}")


class Hand:
    """What an oracle may do with a figure to meet its challenges."""

    def __init__(self, figure):
        self.figure = figure

    def meet(self, how):
        """Set these knobs, or do what the function does."""
        if callable(how):
            how(self)
        else:
            self.set(how)

    def set(self, knobs):
        set_knobs(self.figure, knobs)

    def do(self, action):
        """Press what is made for an action."""
        self.click(f"[data-do='{action}']")

    def press(self, name):
        """Press the button of this name."""
        self.figure.get_by_role("button", name=name, exact=True).click()
        settle(self.figure.page)

    def click(self, selector):
        self.figure.locator(selector).first.click()
        settle(self.figure.page)

    def is_off(self, action):
        """Whether the button for an action does nothing now."""
        button = self.figure.locator(f"[data-do='{action}']")
        return button.get_attribute("aria-disabled") == "true"

    def wait_for(self, selector, seconds=10):
        self.figure.locator(selector).wait_for(timeout=1000 * seconds)

    def text(self, selector):
        return self.figure.locator(selector).inner_text()

    def state(self):
        return state(self.figure)
