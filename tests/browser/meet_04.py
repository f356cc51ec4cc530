"""How a reader meets the challenges of chapter 4 by hand."""

from tests.browser.hands import setting
from tests.browser.meet_03 import step_to_the_end

MEET = {
    "04-to-08": setting({"A": 1, "lr": 0.000157, "steps": 1}),
    "04-one-step": setting({"lr": 0.000262, "steps": 1}),
    "04-forever": setting({"lr": 0.000523, "steps": 24}),
    "04-hole": setting({"lr": 0.005, "shots": 2}),
    "04-both-sides": setting({"lr": 0.0075, "shots": 6}),
    "04-flat": step_to_the_end,
    "04-right-shape": setting({"model": "A·x²", "A": 0.06}),
    "04-valley": setting(
        {"landscape": "narrow valley", "lr": 0.38, "steps": 40}
    ),
    "04-lower-minimum": setting({"start.0": 0, "steps": 80}),
    "04-leave-saddle": setting({"start.1": 0.05, "steps": 25}),
    "04-one-epoch": setting({"looked": 12}),
    "04-settle": setting({"lr": 0.02, "looked": 240}),
}
