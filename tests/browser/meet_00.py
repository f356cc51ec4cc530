"""How a reader meets the challenges of the toolbox and the NumPy page."""

from tests.browser.hands import setting

MEET = {
    "00-slope": setting({"x": 1.5, "halvings": 10}),
    "00-downhill": setting({"x": -1.5, "halvings": 10}),
    "00-e": setting({"base": 2.71875}),
    "00-which-power": setting({"x": 1.59375}),
    "00-right-angle": setting({"v.0": -1, "v.1": 2}),
    "00-same-dot": setting({"v.0": 2, "v.1": 0}),
    "00-column": setting({"entry": "1,2", "W.1": 0, "W.3": 1, "W.5": 1}),
    "00-partials": setting({"surface": "product", "x": -1, "y": 2}),
    "00-same-slopes": setting({"surface": "bowl", "x": 2, "y": 1}),
    "00-steepest": setting({"angle": 45}),
    "00-level": setting({"angle": 135}),
    "00-chain": setting({"x": -1}),
    "00-block": setting({"x": 0}),
    "00-refused": setting({"b": "(2,)"}),
    "00-trap": setting({"a": "(3, 1)", "b": "(3,)"}),
}
