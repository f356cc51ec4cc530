"""An old link, with or without a figure's state, goes on to its new page."""

import json
from urllib.parse import quote

import pytest

STATE = {"depth": 9, "activation": "tanh"}
OLD = f"chapters/05-backprop.html?fig-depth={quote(json.dumps(STATE))}"
NEW = "chapters/05b-when-learning-fails.html"


@pytest.mark.parametrize("served", ["over_http", "from_disk"])
def test_a_state_goes_along(visit, served, request):
    base = request.getfixturevalue(served)
    page = visit("index.html", base)
    page.evaluate("path => location.assign(path)", f"{OLD}#fig-depth")
    page.wait_for_url(f"{base}{NEW}*fig-depth")
    figure = page.locator("figure#fig-depth nn-figure")
    figure.scroll_into_view_if_needed()
    depth = figure.get_by_role("slider", name="hidden layers")
    assert depth.input_value() == str(STATE["depth"])


def test_a_box_in_the_new_page_is_opened(visit):
    page = visit("chapters/05-backprop.html")
    page.evaluate("location.hash = 'what-it-shows-8'")
    page.wait_for_url(f"**/{NEW}#what-it-shows")
    assert page.locator("#what-it-shows").evaluate("box => box.open")


def test_back_does_not_lead_into_the_old_link_again(visit):
    page = visit("index.html")
    page.evaluate("path => location.assign(path)", f"{OLD}#fig-depth")
    page.wait_for_url(f"**/{NEW}*fig-depth")
    page.go_back()
    page.wait_for_url("**/index.html")


def test_without_scripts_a_link_stands_there(visit):
    old = f"{OLD}#same-start-same-fate"
    page = visit(old, java_script_enabled=False)
    link = page.locator(".moved a", has_text="Same start, same fate")
    box = link.bounding_box()
    assert 0 <= box["y"] < page.viewport_size["height"]
    link.click()
    page.wait_for_url(f"**/{NEW}#same-start-same-fate")
