"""The parts of the extension that refuse what they do not know."""

import pytest
from sphinx.errors import ThemeError


def test_a_theme_without_its_data_is_refused():
    from nnbook.page import check_theme

    context = dict.fromkeys(["header_buttons", "toctree", "pathto"])
    with pytest.raises(ThemeError, match="supply generate_toc_html;"):
        check_theme(context)
    check_theme(context | {"generate_toc_html": None})


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/x.js",
        "//example.org/_static/x.js",
        "scripts/x.js",
        "_static/x.js?url=https://example.org",
        "../x.js",
    ],
)
def test_a_stray_script_is_found(address):
    from nnbook.guard import faults

    page = f'<script defer src="{address}"></script>'
    assert any(f"it loads {address}," in fault for fault in faults(page))


@pytest.mark.parametrize(
    "address",
    [
        "_static/site.js?v=12ab",
        "../_static/a.b/c.js",
        "/nn/_static/x.js",
        "../_static/search/find.js",
        "../_images/a1.png",
    ],
)
def test_the_books_own_files_are_allowed(address):
    from nnbook.guard import faults

    page = f'<script defer src="{address}"></script>'
    assert not any("it loads" in fault for fault in faults(page))


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<script type="module">alert(1)</script>',
        '<button onclick="alert(1)">Play</button>',
        '<a href="javascript:alert(1)">Play</a>',
    ],
)
def test_a_script_inside_a_page_is_found(html):
    from nnbook.guard import faults

    assert any("a script of its own" in fault for fault in faults(html))


def test_widget_state_is_found():
    from nnbook.guard import faults

    page = '<script type="application/vnd.jupyter.widget-state+json">'
    assert any("state of Jupyter widgets" in fault for fault in faults(page))


def test_what_was_printed_in_pieces_is_joined_where_it_was_cut():
    from nnbook.notebooks import join_streams

    def said(text, name="stdout"):
        return {"output_type": "stream", "name": name, "text": text}

    value = {"output_type": "execute_result", "data": {}}
    pieces = [said("mistakes:"), said(" 3\n"), said("-"), value, said("4\n")]
    before = [piece.copy() for piece in pieces]
    whole = [said("mistakes: 3\n-"), value, said("4\n")]
    assert join_streams(pieces) == whole
    assert join_streams([said("a"), said("b", "stderr")]) == [
        said("a"),
        said("b", "stderr"),
    ]
    assert pieces == before
