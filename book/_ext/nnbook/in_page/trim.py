"""Which modules the page has of Python: what cells call, and its parts."""

import io
import json
import re
import zipfile
from pathlib import PurePosixPath

# What no cell calls: other systems, servers, networks, tests, tools with
# windows; and modules that Python has built in. Where one is asked for after
# all, as html is, `book/_python/stand_ins` has the few lines that answer.
_STDLIB = """
__hello__ __phello__ _android _apple _ios _markupbase _osx
_pydatetime _pyio _pyrepl/(?!__init__|pager) _ssl _strptime
_sysconfigdata antigravity argparse bdb bz2 cProfile calendar cmd\\. code\\.
compileall compression/(bz2|lzma|zstd) concurrent/futures/(interpreter|process)
concurrent/interpreters configparser ctypes curses dbm difflib distutils
doctest email ensurepip filecmp fileinput ftplib getopt getpass gettext
graphlib html http idlelib imaplib
importlib/(_bootstrap|metadata|readers|resources|simple)
json/(__main__|tool) lib2to3 logging/(config|handlers) lzma mailbox mailcap
mimetypes modulefinder msilib multiprocessing netrc nntplib ntpath nturl2path
optparse pdb pickletools plistlib poplib profile pstats pty py_compile pyclbr
pyodide/(_nodesock|console) quopri rlcompleter sched shelve site-packages
smtplib socketserver sqlite3 ssl stringprep symtable sysconfig/__main__
tabnanny tarfile this\\. tkinter tomllib trace\\. tracemalloc turtle unittest
urllib/(error|request|response|robotparser) uuid venv wave webbrowser wsgiref
xdrlib xml zipapp zipimport zoneinfo
asyncio/(__main__|proactor|tools|windows)
encodings/(?!__init__|aliases|ascii|cp437|cp1252|iso8859_1\\.|latin_1
|raw_unicode|unicode|utf_16|utf_32|utf_8)
"""
_SITE = """
.*/tests/ numpy/(_core/(include|lib)|_pyinstaller|conftest|ctypeslib|doc|f2py)
numpy/(random/(_examples|lib)|testing|matlib|fft|polynomial|core|ma)/
numpy/(_configtool|lib/_?user_array)
numpy/(matlib|conftest|typing/mypy|linalg/lapack_lite|lib/recfunctions)
numpy/_core/_(multiarray|umath|rational|struct_ufunc|operand)\\w*_tests
traitlets/(config|tests)
"""
# Of matplotlib what draws in a page: no windows, no tests, no files but SVG
# and PNG; its usual face, and those that formulas take. And what it imports of
# Python and NumPy, which no cell does otherwise.
_PICTURES = """
matplotlib/(?!backends|mpl-data|sphinxext|testing)
matplotlib/backends/(__init__|_?backend_agg|backend_mixed|backend_svg|registry)
matplotlib/mpl-data/(matplotlibrc|stylelib)
matplotlib/mpl-data/fonts/ttf/(cm|DejaVuSans(-|Display|Mono\\.|\\.)|STIX)
mpl_toolkits/(axes_grid1|mplot3d) pylab
PIL/(__init__|_\\w+\\.pyc|_imaging(math)?\\.)
PIL/(ExifTags|Image(Chops|Color|File|Math|Mode|Ops|Palette|Sequence)?\\.|Jpeg)
PIL/(Gimp|PaletteFile|TiffTags|(Bmp|Gif|Png|Ppm)ImagePlugin)
contourpy/(?!util) cycler/ dateutil/(?!zoneinfo) kiwisolver/
packaging/(__init__|_structures|version) pyparsing/(?!ai|diagram|tools) six\\.
argparse calendar ctypes difflib gettext html/ importlib/resources/ plistlib
numpy/ma/ unittest/(?!_log|async|mock) uuid xml/(__init__|parsers)
"""


def listed(patterns):
    """Return a pattern of all that a text lists."""
    joined = patterns.replace("\n|", "|").split()
    return re.compile("|".join(f"(?:{one})" for one in joined))


LEFT_OUT = {"stdlib": listed(_STDLIB), "site": listed(_SITE)}
TAKEN = {"pictures": listed(_PICTURES)}
FONTS = "matplotlib/fontlist.json"


def is_kept(name: str, path: str) -> bool:
    """Whether a pack has a file."""
    if name in TAKEN:
        return bool(TAKEN[name].match(path))
    return not LEFT_OUT[name].match(path)


def trimmed(name: str, *wholes: bytes) -> bytes:
    """Return a pack, a zip archive: what is called of some archives."""
    kept = {}
    for content in wholes:
        whole = zipfile.ZipFile(io.BytesIO(content))
        paths = (path for path in whole.namelist() if is_kept(name, path))
        kept |= {path: whole.read(path) for path in paths}
    if FONTS in kept:
        kept[FONTS] = only_kept(kept[FONTS], kept)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as pack:
        for path, content in kept.items():
            pack.writestr(zipfile.ZipInfo(path), content)
    return target.getvalue()


def only_kept(fonts: bytes, paths) -> bytes:
    """Return matplotlib's list of its fonts, of those that are kept."""
    known, names = json.loads(fonts), {PurePosixPath(p).name for p in paths}
    for kind in ("afmlist", "ttflist"):
        known[kind] = [
            font
            for font in known[kind]
            if PurePosixPath(font["fname"]).name in names
        ]
    return json.dumps(known).encode()
