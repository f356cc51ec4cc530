"""The colours can be read, in the light theme and in the dark one."""

import re
from pathlib import Path

import pytest
from nnbook.assets import brief

STYLE = Path(__file__).parents[2] / "book" / "_style"
PAIR = r"light-dark\((#\w{6}), (#\w{6})\)"
GROUNDS = ["paper", "raised", "wash"]


def luminance(colour):
    """Return the relative luminance of #rrggbb, as WCAG 2 defines it."""
    total = 0.0
    for place, share in ((1, 0.2126), (3, 0.7152), (5, 0.0722)):
        part = int(colour[place : place + 2], 16) / 255
        low = part <= 0.04045
        total += share * (
            part / 12.92 if low else ((part + 0.055) / 1.055) ** 2.4
        )
    return total


def contrast(one, other):
    """Return the contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def named():
    """Return the colours of the tokens: {name: (light, dark)}."""
    text = (STYLE / "1-tokens.css").read_text("utf-8")
    found = re.findall(rf"--([\w-]+): {PAIR}", text)
    return {name: (light, dark) for name, light, dark in found}


def of_code():
    """Return the colours of code, in the order of the file."""
    return re.findall(PAIR, (STYLE / "6-code.css").read_text("utf-8"))


def test_contrast_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_can_be_read(theme):
    colours = named()
    for ground in GROUNDS:
        for text in ("ink", "soft", "accent", "good", "negative"):
            pair = colours[text][theme], colours[ground][theme]
            assert contrast(*pair) >= 4.5, (text, ground, pair)
    button = colours["on-accent"][theme], colours["accent"][theme]
    assert contrast(*button) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_code_can_be_read(theme):
    assert len(of_code()) >= 4
    for pair in of_code():
        for ground in GROUNDS:
            wash = named()[ground][theme]
            assert contrast(pair[theme], wash) >= 4.5, (pair, ground)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_the_edge_of_a_field_can_be_seen(theme):
    colours = named()
    for ground in GROUNDS:
        pair = colours["edge"][theme], colours[ground][theme]
        assert contrast(*pair) >= 3, (ground, pair)


def sheets():
    """Return the style sheets as they are written."""
    root = STYLE.parents[1]
    folders = ("book/_style", "book/_python", "nnlib/figures")
    found = [path for name in folders for path in (root / name).rglob("*.css")]
    return [path for path in found if not {"demo", "dist"} & {*path.parts}]


@pytest.mark.parametrize(
    "path", sheets(), ids=lambda path: "-".join(path.parts[-2:])
)
def test_what_a_sheet_loses_on_its_way_means_nothing(path):
    """`brief` leaves out comments and spaces, in strings as well."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.S)
    strings = re.findall(r'"[^"]*"', text)
    assert [each for each in strings if re.search(r"\s\s|\n|/\*", each)] == []


def test_style_sheets_are_sent_without_comments_and_indentation(site, pages):
    files = [p for p in site.rglob("*.css") if "katex" not in p.parts]
    sent = [path.read_text("utf-8") for path in files]
    assert len(sent) > 10
    own = [
        one.text for page in pages.values() for one in page.find_all("style")
    ]
    assert len(own) > 5
    assert [text for text in sent + own if re.search(r"/\*|\s\s", text)] == []


def test_a_sheet_is_closed_up_and_means_the_same():
    sheet = """a :is(b, c) {  /* why */
      content: "a; b: {c}, d";
      --wide: 3 !important;
    }
    @media (min-width: 3px) and (x) { & > b { margin: calc(1px + 2px); } }"""
    assert brief(sheet) == (
        'a :is(b,c){content:"a; b: {c}, d";--wide:3 !important}'
        "@media (min-width:3px) and (x){& > b{margin:calc(1px + 2px)}}"
    )
