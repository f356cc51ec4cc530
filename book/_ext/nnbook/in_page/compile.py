"""Runs in Pyodide, in Node: compiles what a pack has of Python."""

import glob
import importlib.util
import marshal
import zipfile

KEPT = (".so", "METADATA", ".ttf", ".mplstyle", "matplotlibrc", "list.json")


def compiled(name, source):
    """Return the bytes of a .pyc file that needs no source."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    head = importlib.util.MAGIC_NUMBER + b"\1\0\0\0" + bytes(8)
    return head + marshal.dumps(code)


def packed(target, sources):
    """Write a pack of the modules of some archives, compiled."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as pack:
        for path in sources:
            source = zipfile.ZipFile(path)
            for name in sorted(source.namelist()):
                content = source.read(name)
                if name.endswith(".py") and "/tests/" not in name:
                    name, content = name + "c", compiled(name, content)
                elif not name.endswith(KEPT):
                    continue
                pack.writestr(zipfile.ZipInfo(name), content)  # of no time


packed("/out/stdlib.zip", ["/parts/python_stdlib.zip"])
numpy = glob.glob("/parts/numpy-*.whl")
packed("/out/site.zip", [*numpy, "/out/traitlets.zip"])
packed("/out/pictures.zip", sorted({*glob.glob("/parts/*.whl")} - {*numpy}))
