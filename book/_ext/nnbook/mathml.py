"""Turn KaTeX's MathML into MathML that browsers set as TeX would.

KaTeX writes MathML for programs that read it; its own pictures are made of
HTML. Browsers draw MathML Core, which lacks a few of the old attributes, and
which takes a sign's spaces from the sign alone, where TeX looks at what
stands before it. What is missing is said here.
"""

# ruff: noqa: RUF001 signs that look like letters are what it is about

import xml.etree.ElementTree as ET

NAMESPACE = "http://www.w3.org/1998/Math/MathML"
SCRIPTS = {"msub", "msup", "msubsup", "munder", "mover", "munderover"}
LETTERS = {  # mathvariant: what A and a become
    "bold": (0x1D400, 0x1D41A),
    "script": (0x1D49C, 0x1D4B6),
    "double-struck": (0x1D538, 0x1D552),
}
EXCEPTIONS = dict(zip("𝒝𝒠𝒡𝒣𝒤𝒧𝒨𝒭𝔺𝔿𝕅𝕇𝕈𝕉𝕑", "ℬℰℱℋℐℒℳℛℂℍℕℙℚℝℤ", strict=True))
SIGNS = {"∥": "‖", "∣": "|", "^": "ˆ"}
NORM = "‖"
APPLIED = "\u2061"  # stands between log and what it is of
EITHER = set("+−±∓")  # between two terms, or before one
OPENS, CLOSES = set("([{⟨⌊⌈"), set(")]}⟩⌋⌉")
OPENING = OPENS | set("|‖")
RELATIONS = set("=≠≈≡<>≤≥∈∉→←↦⇒∼∝⊂⊆")
BETWEEN = set("+−±∓⋅·×⊙∘∗/")
BIG = set("∑∏∫")
THIN = "0.1667em"
SPACES = {"\u2009": THIN, "\u2005": "0.2222em", "\u2005\u200a": "0.2778em"}


def unwrap(parent, child):
    """Put the children of an element in its place."""
    place = list(parent).index(child)
    parent.remove(child)
    for offset, grandchild in enumerate(list(child)):
        parent.insert(place + offset, grandchild)


def styled(text, variant):
    """Return letters as the characters of a style, say bold."""
    upper, lower = LETTERS.get(variant, (None, None))
    if upper is None or not text.isascii() or not text.isalpha():
        return text
    shifted = (
        chr(ord(c) - 65 + upper if c.isupper() else ord(c) - 97 + lower)
        for c in text
    )
    return "".join(EXCEPTIONS.get(c, c) for c in shifted)


def name_characters(math):
    """Say by its character what an attribute said of it."""
    for token in math.iter():
        variant = token.attrib.pop("mathvariant", None)
        if not token.text:
            continue
        token.text = SIGNS.get(token.text, styled(token.text, variant))
        if token.tag == "mi" and variant == "normal" and token.text != "∂":
            token.tag = "mtext"  # which no browser slants, nor spaces
        if token.text == NORM:
            token.tag, token.attrib = "mo", {"stretchy": "false"}
            token.attrib.update(lspace="0", rspace="0")
        if token.tag == "mtext" and token.text in SPACES:
            token.tag, token.attrib = "mspace", {"width": SPACES[token.text]}
            token.text = None


def draw_accents(math):
    """Let a hat sit still, and draw a bar as a line."""
    for accent in math.iter("mover"):
        if accent.get("accent"):
            sign = accent[1]
            if sign.text == "‾":
                accent.tag, accent.attrib = "mrow", {"class": "overline"}
                accent.remove(sign)
            else:
                sign.attrib = {"stretchy": "false"}


def lay_out_tables(math):
    """Say of a whole table what KaTeX says in each cell."""
    for table in math.iter("mtable"):
        aligned = table.get("columnalign", "").startswith("right left")
        left = table.get("columnalign", "").startswith("left")
        table.attrib.clear()
        if aligned:
            table.set("class", "aligned")
        elif left:
            table.set("class", "cases")
        for cell in table.iter("mtd"):
            for style in cell.findall("mstyle"):
                if style.get("displaystyle") == "true":
                    table.set("displaystyle", "true")
                unwrap(cell, style)


def space_signs(row, script=False):
    """Give each sign the spaces that TeX gives it where it stands."""
    before = None
    for item in list(row):
        if item not in list(row):
            continue  # a sign that has been taken out
        place = list(row).index(item)
        space_signs(item, script or (row.tag in SCRIPTS and place > 0))
        after = row[place + 1] if place + 1 < len(row) else None
        sign = item[0] if item.tag in SCRIPTS else item
        if sign.tag == "mo" and (sign is item or sign.text in BIG):
            space_sign(sign, before, script)
        elif after is not None and after.text == APPLIED:
            row.remove(after)
            space_name(item, before, row[place + 1 :])
        before = item


def opens(item):
    """Tell whether what follows an item is the first of its kind."""
    return item is None or (
        item.tag == "mo" and item.text in OPENING | RELATIONS | BETWEEN | {","}
    )


def space_sign(sign, before, script):
    """Space one sign: tight in a script, and before its only term."""
    if script and sign.text in RELATIONS | BETWEEN | {","}:
        sign.attrib.update(lspace="0", rspace="0")
    elif sign.text in BIG and opens(before):
        sign.set("lspace", "0")
    elif sign.text in EITHER and opens(before):
        sign.set("form", "prefix")
    elif sign.text in RELATIONS:
        sign.attrib.update(lspace="0.2778em", rspace="0.2778em")
    elif sign.text in BETWEEN - {"/"}:
        sign.attrib.update(lspace="0.2222em", rspace="0.2222em")


def space_name(name, before, after):
    """Space the name of a function: thinly, and not at a bracket."""
    bracket = not len(after) or after[0].text in OPENING
    left, right = opens(before), bracket
    name.tag, name.attrib = "mo", {"form": "prefix"}
    name.set("lspace", "0" if left else THIN)
    name.set("rspace", "0" if right else THIN)


def read(html):
    """Return the element that KaTeX wrote, without the formula's source."""
    math = ET.fromstring(html).find(f"{{{NAMESPACE}}}math")
    for element in math.iter():
        element.tag = element.tag.removeprefix(f"{{{NAMESPACE}}}")
    semantics = math.find("semantics")
    semantics.remove(semantics.find("annotation"))
    unwrap(math, semantics)
    for row in list(math.iter("mrow")):
        for empty in row.findall("mrow"):
            if not len(empty):
                row.remove(empty)
    while len(math) == 1 and math[0].tag == "mrow" and not math[0].attrib:
        unwrap(math, math[0])
    return math


def refined(html):
    """Return the element of a formula, ready to be drawn."""
    math = read(html)
    draw_accents(math)
    name_characters(math)
    lay_out_tables(math)
    space_signs(math)
    return math


def parts(math):
    """Cut a formula after its relations and its signs outside brackets."""
    cut, depth = [ET.Element("math")], 0
    for item in list(math):
        cut[-1].append(item)
        if item.tag != "mo":
            continue
        depth += (item.text in OPENS) - (item.text in CLOSES)
        between = (
            item.text in RELATIONS | BETWEEN and "form" not in item.attrib
        )
        if depth == 0 and between and item is not math[-1]:
            cut.append(ET.Element("math"))
    return cut


def write(math):
    """Return an element as HTML."""
    return ET.tostring(math, encoding="unicode", method="html")
