"""Which modules the page has of Python: what cells call, and its parts."""

import io
import re
import zipfile

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


def listed(patterns):
    """Return a pattern of all that a text lists."""
    joined = patterns.replace("\n|", "|").split()
    return re.compile("|".join(f"(?:{one})" for one in joined))


LEFT_OUT = {"stdlib": listed(_STDLIB), "site": listed(_SITE)}


def trimmed(name, content: bytes) -> bytes:
    """Return a pack, a zip archive, without what nobody calls."""
    target = io.BytesIO()
    whole = zipfile.ZipFile(io.BytesIO(content))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as pack:
        for path in whole.namelist():
            if not LEFT_OUT[name].match(path):
                pack.writestr(zipfile.ZipInfo(path), whole.read(path))
    return target.getvalue()
