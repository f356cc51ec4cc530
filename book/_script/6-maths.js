// What is copied holds each formula once and whole, in LaTeX: a browser would
// copy its letters alone. Signs stay as they are where LaTeX reads them.
(() => {
  const SIGNS = { "−": "-", "⋅": "\\cdot", "‖": "\\|", "…": "\\dots", "■": "\\blacksquare" };
  const ACCENTS = { "ˆ": "\\hat", "˜": "\\tilde", "˙": "\\dot", "→": "\\vec" };
  const group = (text) => (/^.$/u.test(text) ? text : `{${text}}`);
  const script = (base, below, above) => {
    const raised = /^′+$/.test(above) ? above.replaceAll("′", "'") : above && `^${group(above)}`;
    return `${base.trim() || "{}"}${below && `_${group(below)}`}${raised}`;
  };

  const sign = (node) => {
    const text = node.textContent;
    if (/^[a-z]{2,}$/i.test(text)) return `\\${text} `;
    const spaced = node.getAttribute("lspace") > "0" ? " " : "";
    const brace = /^[{}]$/.test(text) ? "\\" : "";
    return spaced + brace + (SIGNS[text] ?? text) + spaced;
  };
  const word = (command) => ({ textContent: text }) =>
    text.length > 1 ? `\\${command}{${text}}` : (SIGNS[text] ?? text);
  const rows = (table) =>
    [...table.children].map((row) => [...row.children].map(inside).join(" & ")).join(" \\\\ ");

  const WRITE = {
    mtext: word("text"),
    mi: word("mathrm"),
    mn: (node) => node.textContent,
    mo: sign,
    mspace: () => " ",
    msub: (_, [base, below]) => script(base, below, ""),
    msup: (_, [base, above]) => script(base, "", above),
    munder: (_, [base, below]) => script(base, below, ""),
    msubsup: (_, [base, below, above]) => script(base, below, above),
    munderover: (_, [base, below, above]) => script(base, below, above),
    mover: (_, [base, above]) =>
      ACCENTS[above] ? `${ACCENTS[above]} ${group(base)}` : script(base, "", above),
    mfrac: (_, [top, bottom]) => `\\frac{${top}}{${bottom}}`,
    msqrt: (_, inner) => `\\sqrt{${inner.join("")}}`,
    mtable: (table) => {
      const kind = table.className || "matrix";
      return `\\begin{${kind}} ${rows(table)} \\end{${kind}}`;
    },
  };
  const write = (node) => {
    const tex = (WRITE[node.localName] ?? inside)(node, [...node.children].map(write));
    return node.classList.contains("overline") ? `\\overline{${tex}}` : tex;
  };
  const inside = (node) => [...node.children].map(write).join("");
  const latex = (math) => {
    const tex = inside(math).replace(/ +/g, " ").replace(/ ([)\]])/g, "$1").trim();
    // A long formula is in parts, between which its line may break.
    return math.nextSibling?.localName === "wbr" ? `${tex} ` : tex;
  };

  const formula = (node) => (node.closest ? node : node.parentElement).closest("math");
  const whole = (range) => {
    const wider = range.cloneRange();
    const [first, last] = [range.startContainer, range.endContainer].map(formula);
    if (first) wider.setStartBefore(first);
    if (last) wider.setEndAfter(last);
    return wider.cloneContents();
  };

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection.isCollapsed) return;
    const box = document.createElement("div");
    for (let i = 0; i < selection.rangeCount; i++) box.append(whole(selection.getRangeAt(i)));
    const formulas = box.querySelectorAll("math");
    if (!formulas.length) return;
    for (const math of formulas) math.replaceWith(latex(math));
    // Figures would come alive once more.
    for (const figure of box.querySelectorAll("nn-figure")) figure.replaceWith(figure.textContent);
    document.body.append(box); // only what is in the page has lines
    event.clipboardData.setData("text/plain", box.innerText.trim());
    event.clipboardData.setData("text/html", box.innerHTML);
    box.remove();
    event.preventDefault();
  });
})();
