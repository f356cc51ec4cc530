"""What the packs have, and what they leave out."""

import io
import json
import sys
import zipfile

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_ext"))

from nnbook.in_page.packs import is_licence
from nnbook.in_page.trim import FONTS, trimmed

FACES = "matplotlib/mpl-data/fonts/ttf"


def archive(*paths: str, fonts: tuple = ()) -> bytes:
    """Return an archive of small files, and matplotlib's list of fonts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for path in paths:
            made.writestr(path, path)
        listed = [{"fname": f"fonts/ttf/{name}"} for name in fonts]
        afm = [{"fname": "fonts/afm/some.afm"}]
        made.writestr(FONTS, json.dumps({"ttflist": listed, "afmlist": afm}))
    return target.getvalue()


def kept(name: str, *archives: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(trimmed(name, *archives)))


KEPT = """
matplotlib/axes/_axes.pyc matplotlib/ft2font.cpython-314-wasm32-emscripten.so
matplotlib/backends/backend_svg.pyc matplotlib/backends/_backend_agg.so
matplotlib/mpl-data/matplotlibrc matplotlib/mpl-data/stylelib/ggplot.mplstyle
mpl_toolkits/mplot3d/axes3d.pyc PIL/Image.pyc PIL/PngImagePlugin.pyc six.pyc
numpy/ma/core.pyc html/entities.pyc importlib/resources/__init__.pyc uuid.pyc
"""
LEFT = """
matplotlib/testing/compare.pyc matplotlib/sphinxext/roles.pyc
matplotlib/backends/backend_tkagg.pyc matplotlib/backends/_tkagg.so
matplotlib/mpl-data/sample_data/goog.npz matplotlib/mpl-data/images/home.svg
mpl_toolkits/axisartist/axislines.pyc PIL/_imagingft.so PIL/ImageTk.pyc
numpy/linalg/_linalg.pyc email/message.pyc six-1.17.0.dist-info/METADATA
"""


@pytest.mark.parametrize("path", KEPT.split())
def test_pictures_have_what_draws(path):
    assert path in kept("pictures", archive(path)).namelist()


@pytest.mark.parametrize("path", LEFT.split())
def test_pictures_leave_out_what_does_not_draw(path):
    assert path not in kept("pictures", archive(path)).namelist()


def test_of_the_fonts_only_those_that_are_kept_are_listed():
    fonts = ("DejaVuSans-Bold.ttf", "DejaVuSerif.ttf", "STIXGeneral.ttf")
    whole = archive(*(f"{FACES}/{name}" for name in fonts), fonts=fonts)
    pack = kept("pictures", whole)
    known = json.loads(pack.read(FONTS))
    names = [font["fname"] for font in known["ttflist"]]
    assert names == [
        "fonts/ttf/DejaVuSans-Bold.ttf",
        "fonts/ttf/STIXGeneral.ttf",
    ]
    assert known["afmlist"] == []
    assert {path for path in pack.namelist() if path.endswith(".ttf")} == {
        f"{FACES}/DejaVuSans-Bold.ttf", f"{FACES}/STIXGeneral.ttf",
    }  # fmt: skip


def test_what_a_page_always_loads_has_none_of_it():
    stdlib = kept("stdlib", archive("uuid.pyc", "html/entities.pyc", "re.pyc"))
    assert set(stdlib.namelist()) - {FONTS} == {"re.pyc"}
    site = kept("site", archive("numpy/ma/core.pyc", "numpy/version.pyc"))
    assert set(site.namelist()) - {FONTS} == {"numpy/version.pyc"}


@pytest.mark.parametrize(
    ("path", "is_one"),
    {
        "six-1.17.0.dist-info/LICENSE": True,
        "packaging-26.1.dist-info/licenses/LICENSE.BSD": True,
        "numpy-2.4.3.dist-info/licenses/numpy/ma/LICENSE": True,
        f"{FACES}/LICENSE_DEJAVU": True,
        "packaging-26.1.dist-info/licenses/": False,
        "packaging/licenses/_spdx.py": False,
        "six-1.17.0.dist-info/METADATA": False,
    }.items(),
)
def test_licences_are_found(path, is_one):
    assert is_licence(path) is is_one
