"""How the book's notebooks are written: one function for each rule.

A rule takes a notebook and yields a sentence for each place that breaks it.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from pydoc import locate

import nbformat
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors.index import slugify
from nbformat import NotebookNode
from nbformat.validator import iter_validate

from .refresh import VARIES, tidied, written

WIDTH = 79  # columns of code that a phone and a printed page can hold
SHORT = 10  # lines of code that most cells keep to
LONG = 25  # lines of code that no cell exceeds, imports aside
DIGITS = 6  # significant digits that an output shows at most
WORDS = re.compile(r"\b(simply|obviously|magic)\b", re.IGNORECASE)

# One concept, one name: the glossary's. What others call it may be said in
# quotation marks, or where the glossary's name is explained by it.
OTHER_NAMES = {
    r"(?<![Pp]artial )derivatives?": "slope",
    r"(?:cost|loss|error|objective) functions?": "cost",
    r"net inputs?|logits": "sum, z or pre-activation",
    r"nodes?": "neuron, or box of a graph",
    r"(?:transfer|squashing) functions?": "activation",
    r"delta rule": "gradient descent",
    r"error signals?": "blame",
    r"weight updates?": "step",
}
# A learner of English looks these up and finds something else.
IDIOMS = """bottom line, culprit, cure, hair, ices, in a nutshell, in the dark,
    in the trade, kin, longest lever, luxury, out of the blue, rule of thumb,
    silver bullet, sorts of country, speaks loudest, under the hood,
    wrong by the part"""
QUOTED = re.compile(r'"[^"]*"|\*[^*\n]+\*|`[^`]*`|\]\([^)]*\)')

# A symbol of mathematics is TeX, wherever TeX can stand: not in a heading, nor
# on a folded box. Code in back quotes is what stands in a program.
MATHS = re.compile(r"\$\$.+?\$\$|\$[^$\n]+(?:\n[^$\n]+)?\$", re.DOTALL)
CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
NO_TEX = re.compile(r"^(?:\s*#|<summary>).*$", re.MULTILINE)
SENTENCE = re.compile(r"(?<=[.:;?!])\s+|\n\n|\|")
CUTS = {
    "italics": r"\*(?:[A-Za-z]|[^\W\x00-\u036f])[₀-₉]?\*",
    "letters of Unicode": r"[\u0370-\u03ff₀-₉ₙᵢⱼ²³⁻⁰∂√]+",
    "a bare letter": r"(?<![\w'\u2019*.&-])[b-hj-z](?![\w'\u2019*.-])",
}
# No formula stands here, and one symbol would load 28 KB of font: more than
# these pages may weigh. Still to be mended, and no page may be added.
WITH_CUTS = {
    "06-training",
    "06b-clinic",
}

ITEM = re.compile(r"([-+*]|\d+[.)])\s")
WORD_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
RANDOM_ID = re.compile(r"[0-9a-f]{8}(-|$)")
NETWORK = re.compile(
    r"https?://|ftp://|\b(urllib|urlretrieve|urlopen|requests|httpx|pooch)\b"
    r"|\bpip3? install\b"
)
ROLE = re.compile(r"\{[\w:+-]+\}$")
MYST_LINE = re.compile(
    r"\s*(:::|(`{3,}|~{3,})\s*\{)|\([\w:-]+\)=\s*$|\+\+\+|%"
)
FLOAT = re.compile(r"(?<![\w.])\d*\.\d+(?:[eE][+-]?\d+)?(?![\w.])")
DURATION = re.compile(r"\b\d+(\.\d+)? ?(ns|µs|us|ms|s|seconds)\b")
FIGURE = re.compile(r'<nn-figure kind="([\w-]+)".*?</nn-figure>', re.DOTALL)
GLOBAL_RANDOM = re.compile(
    r"\b(?:np|numpy)\.random\.(?!default_rng|Generator)\w+"
    r"|default_rng\(\s*\)"
)
MARKDOWN = MarkdownIt().enable("table")

# A notebook travels without its book; its first cell says so.
ASKS_FOR_NNLIB = """\
try:
    from nnlib import weighted_sum as _ours  # noqa: F401
except ImportError as missing:
    raise ImportError(
        "This notebook needs the book's own nnlib, which is on no package "
        f"index; what Python found is another, or none: {missing}. "
        "Open the notebook in the book's folder (make lab), or install the "
        "wheel that lies beside it in notebooks.zip."
    ) from missing"""

# JupyterLab says only "model not found" where a figure's kernel has gone.
RUN_FIRST = """\
In JupyterLab, first choose *Run All Cells* in the menu *Run*; until then, a
figure may say *model not found*."""


@dataclass
class Notebook:
    """A notebook file and what the rules ask of it."""

    path: Path

    @cached_property
    def text(self) -> str:
        """The file's text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def node(self) -> NotebookNode:
        """The notebook as it stands in the file, nothing repaired."""
        return nbformat.v4.reads(self.text)

    def cells(self, kind: str) -> list[NotebookNode]:
        """Return the cells of a kind, `code` or `markdown`."""
        return [c for c in self.node.cells if c.cell_type == kind]

    @property
    def code(self) -> list[NotebookNode]:
        """The code cells."""
        return self.cells("code")

    @property
    def prose(self) -> list[NotebookNode]:
        """The Markdown cells."""
        return self.cells("markdown")


def texts(cell: NotebookNode) -> Iterator[str]:
    """Yield the texts of a cell's outputs."""
    for output in cell.outputs:
        yield output.get("text", "")
        yield from map(str, output.get("data", {}).values())


def inline(cell: NotebookNode) -> Iterator[list[Token]]:
    """Yield the pieces of each run of text in a Markdown cell."""
    for token in MARKDOWN.parse(cell.source):
        if token.type == "inline":
            yield token.children or []


def kept_as_stored(notebook: Notebook) -> Iterator[str]:
    """Nbformat 4.5, as `make notebooks` writes it: no images, no state."""
    node = notebook.node
    if (node.nbformat, node.nbformat_minor) != (4, 5):
        yield "The format must be nbformat 4.5. Run `make notebooks`."
        return
    for error in iter_validate(node):
        yield f"This is no valid notebook: {error.message}"
    if written(tidied(node)) != notebook.text:
        yield (
            "The file holds pictures, widget state or an editor's traces, "
            "or is laid out otherwise. Run `make notebooks`."
        )


def readable_ids(notebook: Notebook) -> Iterator[str]:
    """Each cell has an id of its own, made of words."""
    seen = set()
    for cell in notebook.node.cells:
        if not WORD_ID.fullmatch(cell.id) or RANDOM_ID.match(cell.id):
            yield (
                f"The id {cell.id!r} must be lower-case words joined by "
                "hyphens, such as 'the-bias'."
            )
        if cell.id in seen:
            yield f"Two cells have the id {cell.id!r}. Rename one."
        seen.add(cell.id)


def run_in_order(notebook: Notebook) -> Iterator[str]:
    """The cells were run once, in order, from a fresh kernel."""
    wrong = [
        cell.id
        for count, cell in enumerate(notebook.code, 1)
        if cell.execution_count != count
    ]
    if wrong:
        yield (
            f"{len(wrong)} cells, the first of them {wrong[0]!r}, were not "
            "run in order from a fresh kernel. Run `make notebooks`."
        )
    for cell in notebook.code:
        if not cell.source.strip():
            yield f"The cell {cell.id!r} is empty. Delete it."


def text_outputs(notebook: Notebook) -> Iterator[str]:
    """Outputs are text or HTML; none is an error or a warning."""
    for cell in notebook.code:
        for output in cell.outputs:
            if output.output_type == "error":
                yield f"The cell {cell.id!r} stores an error. Catch it."
            if output.get("name") == "stderr":
                yield f"The cell {cell.id!r} writes to stderr. Mend the cause."
            for kind in set(output.get("data", ())):
                if kind not in ("text/plain", "text/html"):
                    yield f"The cell {cell.id!r} stores {kind}, not text."


def no_durations(notebook: Notebook) -> Iterator[str]:
    """No output holds a time that the next run would not repeat."""
    for cell in notebook.code:
        for text in texts(cell):
            for found in DURATION.finditer(FIGURE.sub("", text)):
                yield (
                    f"The cell {cell.id!r} stores {found[0]!r}. Give it the "
                    f"tag {VARIES!r} and run `make notebooks`."
                )


def imports_first(notebook: Notebook) -> Iterator[str]:
    """The first code cell asks for nnlib, the second holds all imports."""
    asking, *others = notebook.code
    if asking.source != ASKS_FOR_NNLIB:
        yield (
            f"The first code cell, {asking.id!r}, must be the one that tells "
            "readers of a lone notebook where nnlib is: ASKS_FOR_NNLIB."
        )
    for place, cell in enumerate(others):
        try:
            nodes = list(ast.walk(ast.parse(cell.source)))
        except SyntaxError:
            continue
        imports = any(
            isinstance(n, ast.Import | ast.ImportFrom) for n in nodes
        )
        if place == 0 and not imports:
            yield f"The second code cell, {cell.id!r}, must hold the imports."
        if place > 0 and imports:
            yield (
                f"The cell {cell.id!r} imports. All imports stand in the "
                "second code cell."
            )


def runs_first(notebook: Notebook) -> Iterator[str]:
    """A notebook with figures says at its top how they come to life."""
    shows = any(FIGURE.search(t) for c in notebook.code for t in texts(c))
    says = [cell.source for cell in notebook.node.cells[:2]]
    if shows and RUN_FIRST not in says:
        yield (
            "The second cell must say that the notebook has to run, by "
            "RUN_FIRST, and have the tag remove-cell."
        )


def plain_python(notebook: Notebook) -> Iterator[str]:
    """No magics, no shell commands: the code runs anywhere."""
    for cell in notebook.code:
        try:
            ast.parse(cell.source)
        except SyntaxError as error:
            yield (
                f"The cell {cell.id!r} is not plain Python at line "
                f"{error.lineno}: {error.text!r}. Notebooks use no magics "
                "and no shell commands."
            )
        if "get_ipython" in cell.source:
            yield f"The cell {cell.id!r} asks for IPython. Use plain Python."


def no_downloads(notebook: Notebook) -> Iterator[str]:
    """No cell needs the network."""
    for cell in notebook.code:
        for found in NETWORK.finditer(cell.source):
            yield (
                f"The cell {cell.id!r} reaches for the network with "
                f"{found[0]!r}. The book runs without one."
            )


def seeded(notebook: Notebook) -> Iterator[str]:
    """Randomness comes from a seeded generator only."""
    for cell in notebook.code:
        for found in GLOBAL_RANDOM.finditer(cell.source):
            yield (
                f"The cell {cell.id!r} uses {found[0]!r}. Draw from a "
                "generator with a seed: rng = np.random.default_rng(1)."
            )


def short_cells(notebook: Notebook) -> Iterator[str]:
    """Code is narrow, no cell long, and nine cells in ten are short."""
    longer = []
    for cell in notebook.code:
        lines = cell.source.splitlines()
        wide = [n for n, line in enumerate(lines, 1) if len(line) > WIDTH]
        for number in wide:
            yield (
                f"Line {number} of the cell {cell.id!r} is wider than "
                f"{WIDTH} columns."
            )
        if len(lines) > LONG and not is_imports(cell):
            yield (
                f"The cell {cell.id!r} has {len(lines)} lines; {LONG} is the "
                "most. Split it, or move a helper into nnlib."
            )
        if len(lines) > SHORT and not is_imports(cell):
            longer.append(cell.id)
    if len(longer) > len(notebook.code) / 10:
        yield (
            f"More than one code cell in ten is longer than {SHORT} lines: "
            + ", ".join(longer)
        )


def is_imports(cell: NotebookNode) -> bool:
    """Tell whether a cell does nothing but import: its length is no burden."""
    try:
        body = ast.parse(cell.source).body
    except SyntaxError:
        return False
    return all(isinstance(n, ast.Import | ast.ImportFrom) for n in body)


def plain_markdown(notebook: Notebook) -> Iterator[str]:
    """Nothing that is MyST's own: JupyterLab shows it raw."""
    for cell in notebook.prose:
        for pieces in inline(cell):
            for before, piece in pairwise(pieces):
                if piece.type == "code_inline" and ROLE.search(before.content):
                    yield (
                        f"The cell {cell.id!r} has a role before "
                        f"`{piece.content}`. Write plain Markdown."
                    )
        for line in lines_outside_code(cell.source):
            if MYST_LINE.match(line):
                yield (
                    f"The cell {cell.id!r} has MyST's own {line.strip()!r}. "
                    "Write plain Markdown."
                )


def no_lists_by_chance(notebook: Notebook) -> Iterator[str]:
    """No sentence becomes a list because "is 1." was broken before the 1."""
    for cell in notebook.prose:
        text = "\n".join(line.lstrip("> ") for line in cell.source.split("\n"))
        for block in re.split(r"\n\s*\n", text):
            first, *others = block.strip("\n").split("\n")
            if ITEM.match(first):
                continue
            for line in filter(ITEM.match, others):
                yield (
                    f"In {cell.id!r}, put a blank line before the list at "
                    f"{line[:30]!r}, or break the line elsewhere."
                )


def lines_outside_code(source: str) -> Iterator[str]:
    """Yield the lines of a Markdown text but for what stands in a fence."""
    fence = ""
    for line in source.splitlines():
        mark = re.match(r"\s*(`{3,}|~{3,})", line)
        if not fence:
            yield line
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""


def open_boxes(notebook: Notebook) -> Iterator[str]:
    """A box has a summary, blank lines inside, and an end in its own cell."""
    for cell in notebook.prose:
        text = cell.source
        boxes = len(re.findall(r"^<details[^>]*>$", text, re.MULTILINE))
        if boxes != text.count("<details"):
            yield f"In {cell.id!r}, <details> must have a line of its own."
        if boxes != text.count("</details>"):
            yield f"In {cell.id!r}, close each <details> in the same cell."
        if boxes != len(
            re.findall(r"<details[^>]*>\n<summary>.+</summary>\n\n", text)
        ):
            yield (
                f"In {cell.id!r}, <details> must be followed by a line "
                "<summary>…</summary> and a blank line, or Markdown inside "
                "it is not rendered."
            )
        if boxes != text.count("\n\n</details>"):
            yield f"In {cell.id!r}, put a blank line before </details>."


def few_digits(notebook: Notebook) -> Iterator[str]:
    """Outputs show no digit that another machine might compute otherwise."""
    for cell in notebook.code:
        for text in texts(cell):
            for found in FLOAT.finditer(FIGURE.sub("", text)):
                if significant(found[0]) > DIGITS:
                    yield (
                        f"The cell {cell.id!r} prints {found[0]}. Print at "
                        f"most {DIGITS} significant digits."
                    )


def significant(number: str) -> int:
    """Count the significant digits of a written number."""
    mantissa = re.split("[eE]", number)[0].replace(".", "")
    return len(mantissa.lstrip("0"))


def captioned(notebook: Notebook) -> Iterator[str]:
    """Each figure has a name and a caption, each plot words in its place."""
    for cell in notebook.code:
        data = cell.metadata.get("mystnb", {})
        drawn = "\n".join(texts(cell))
        kinds = set(FIGURE.findall(drawn)) - {"question"}
        plot = re.search(r"<Figure size .* Axes>", drawn)
        for part in ("name", "caption"):
            if (kinds or plot) and not data.get("figure", {}).get(part):
                yield (
                    f"The figure in the cell {cell.id!r} has no {part}. Give "
                    f"the cell the metadata mystnb.figure.{part}."
                )
        if plot and not data.get("image", {}).get("alt"):
            yield (
                f"The plot in the cell {cell.id!r} is silent to a screen "
                "reader. Describe it in the metadata mystnb.image.alt."
            )


def links_lead_somewhere(notebook: Notebook) -> Iterator[str]:
    """Relative links name a file that exists and a place in it."""
    for cell in notebook.prose:
        for pieces in inline(cell):
            for piece in pieces:
                target = piece.attrs.get("href") or piece.attrs.get("src")
                if target and not re.match(r"\w+:", str(target)):
                    yield from check_link(notebook, cell, str(target))


def check_link(
    notebook: Notebook, cell: NotebookNode, target: str
) -> Iterator[str]:
    """Yield what is wrong with one link."""
    name, _, anchor = target.partition("#")
    file = (notebook.path.parent / name) if name else notebook.path
    if not file.is_file():
        yield f"In {cell.id!r}, {target!r} leads to a file that is not there."
    elif anchor and not has_anchor(file, anchor):
        yield f"In {cell.id!r}, {target!r} leads to a place not in that file."


def has_anchor(file: Path, anchor: str) -> bool:
    """Tell whether a page of the book has a place of that name."""
    if file.stem == "reference":
        return locate(anchor.removeprefix("module-")) is not None
    places = set()
    if file.stem == "references":
        works = (file.parent / "references.bib").read_text(encoding="utf-8")
        places |= set(re.findall(r"^@\w+\{(.+),$", works, re.MULTILINE))
    if file.suffix == ".ipynb":
        other = Notebook(file)
        text = "\n\n".join(cell.source for cell in other.prose)
        figures = (c.metadata.get("mystnb", {}) for c in other.code)
        places |= {f.get("figure", {}).get("name") for f in figures}
    else:
        text = file.read_text(encoding="utf-8")
        places |= set(re.findall(r"^\(([\w:-]+)\)=", text, re.MULTILINE))
    return anchor in places | headings(text)


def headings(text: str) -> set[str]:
    """Return the anchors of a Markdown text's headings."""
    tokens = MARKDOWN.parse(text)
    return {
        slugify(
            "".join(
                piece.content
                for piece in words.children or []
                if piece.type in ("text", "code_inline")
            )
        )
        for head, words in pairwise(tokens)
        if head.type == "heading_open"
    }


def plain_words(notebook: Notebook) -> Iterator[str]:
    """No word that makes a reader feel slow."""
    for cell in notebook.prose:
        for found in WORDS.finditer(cell.source):
            yield f"In {cell.id!r}, do without the word {found[0]!r}."


def one_vocabulary(notebook: Notebook) -> Iterator[str]:
    """Each concept has the glossary's name, and no idiom stands for it."""
    idioms = "|".join(re.split(r",\s+", IDIOMS))
    for cell in notebook.prose:
        text = " ".join(cell.source.replace("**", "").split())
        text = QUOTED.sub("", text)
        for wrong, right in OTHER_NAMES.items():
            for found in re.finditer(rf"\b(?:{wrong})\b", text):
                yield f"In {cell.id!r}, say {right}, not {found[0]!r}."
        for found in re.finditer(rf"\b(?:{idioms})\b", text):
            yield f"In {cell.id!r}, say {found[0]!r} in plain words."


def cuts(text: str) -> Iterator[str]:
    """Yield each symbol of a Markdown text that is not set as mathematics."""
    text = NO_TEX.sub("", re.sub(r"\]\([^)]*\)", "] ", text))
    bare = CODE.sub("", MATHS.sub("", text))
    bare = re.sub(r'"[^"]*"', "", re.sub(r"<[^>]+>", "", bare))
    for cut, pattern in CUTS.items():
        for found in re.finditer(pattern, bare):
            yield f"{found[0]!r} is set as {cut}"
    for sentence in SENTENCE.split(text):
        symbols = {
            symbol.replace("_", "")
            for maths in MATHS.findall(sentence)
            for symbol in re.findall(r"(?<![\\\w])[A-Za-z](?:_\d)?", maths)
        }
        for name in CODE.findall(MATHS.sub("", sentence)):
            if name.strip("`") in symbols:
                yield f"{name} is code and mathematics in one sentence"


def one_cut(notebook: Notebook) -> Iterator[str]:
    """A symbol is TeX, and code is what stands in a program."""
    if notebook.path.stem in WITH_CUTS:
        return
    for cell in notebook.prose:
        for complaint in cuts(cell.source):
            yield f"In {cell.id!r}, {complaint}. Write a symbol as $x$."


RULES = (
    kept_as_stored,
    readable_ids,
    run_in_order,
    text_outputs,
    no_durations,
    imports_first,
    runs_first,
    plain_python,
    no_downloads,
    seeded,
    short_cells,
    plain_markdown,
    no_lists_by_chance,
    open_boxes,
    few_digits,
    captioned,
    links_lead_somewhere,
    plain_words,
    one_vocabulary,
    one_cut,
)
