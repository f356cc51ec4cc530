"""What the toolbox's figures of slopes must show."""

import math

HEIGHTS = {
    "plane": (lambda x, y: 2 * x + y, lambda x, y: (2, 1)),
    "bowl": (lambda x, y: x**2 + 2 * y**2, lambda x, y: (2 * x, 4 * y)),
    "product": (lambda x, y: x * y, lambda x, y: (y, x)),
}
FIRST = {
    "double": (lambda x: 2 * x, lambda x: 2),
    "square": (lambda x: x**2, lambda x: 2 * x),
    "mirror": (lambda x: 1 - x, lambda x: -1),
}
SECOND = {
    "triple": (lambda u: 3 * u, lambda u: 3),
    "square": (lambda u: u**2, lambda u: 2 * u),
    "minus-half": (lambda u: -u / 2, lambda u: -0.5),
}


def slice_(state):
    place = state["x"], state["y"]
    f, slopes = HEIGHTS[state["surface"]]
    dx, dy = slopes(*place)
    shows = {"height": [f(*place)], "dx": [dx], "dy": [dy]}
    if not state["turn"]:
        return shows
    turn = math.radians(state["angle"])
    slope = dx * math.cos(turn) + dy * math.sin(turn)
    return {**shows, "length": [math.hypot(dx, dy)], "slope": [slope]}


def gears(state):
    (f, f_slope), (g, g_slope) = FIRST[state["first"]], SECOND[state["second"]]
    x, nudge = state["x"], 1 / 2 ** state["halvings"]
    u, v = f(x), f(x + nudge)
    du, dy = v - u, g(v) - g(u)
    shows = {
        "du": [du],
        "dy": [dy],
        "first": [du / nudge],
        "both": [dy / nudge],
        "slope": [f_slope(x) * g_slope(u)],
    }
    return {**shows, "second": [dy / du]} if du else shows


SHOWS = {"slice": slice_, "gears": gears}
