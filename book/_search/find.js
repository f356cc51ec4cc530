// Finds sections by a reader's words. Knows no page, so that it can be tested
// without one; MiniSearch, which indexes and scores, stands before it.
const nnSearch = (({ pages, sections, synonyms }) => {
  // A question is found by what it is about.
  const EMPTY = new Set(
    ("a an and are as at be by can do does for from how i in is it my not of on or so " +
      "that the this to too use was what when which who why with you").split(" "),
  );
  const FIELDS = { title: 6, also: 5, text: 1, code: 0.4 };
  // How much a hit counts by where it is: the story, then what helps to read it.
  const WEIGHTS = [
    [/^chapters/, 1],
    [/glossary/, 0.9],
    [/(toolbox|numpy|notation)/, 0.7],
    [/reference\./, 0.15],
    [/./, 0.5],
  ];
  const MINOR = /^(Summary|Questions|Assignment|References|Exercise.*)$/;

  const stem = (word) => {
    if (/(ss|us|is|as)$/.test(word) || word.length < 4) return word;
    return word.replace(/ies$/, "y").replace(/(ss|x|z|ch|sh|as)es$/, "$1").replace(/s$/, "");
  };
  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f’']/g, "");
  // `non-linear` is one word and two; so is `cross_entropy`.
  const words = (text) => plain(text).match(/[\p{L}\p{N}_-]+/gu) ?? [];
  const cut = (word) => {
    const parts = word.split(/[-_]+/).filter(Boolean);
    return (parts.length > 1 ? [...parts, parts.join("")] : parts).map(stem);
  };
  const cuts = new Map(); // most words come often
  const split = (text) =>
    words(text).flatMap((word) => {
      if (!cuts.has(word)) cuts.set(word, cut(word));
      return cuts.get(word);
    });
  const asked = (text) => {
    const all = words(text)
      .map((word) => stem(word.replace(/[-_]+/g, "")))
      .filter(Boolean);
    const full = all.filter((word) => !EMPTY.has(word));
    return [...new Set(full.length ? full : all)];
  };

  const same = new Map();
  for (const group of synonyms) {
    const all = group.split(", ").map((word) => asked(word).join(" "));
    for (const word of all) same.set(word, [...(same.get(word) ?? []), ...all]);
  }

  const weigh = ({ page, title }) => {
    const [, weight] = WEIGHTS.find(([where]) => where.test(pages[page].address));
    return MINOR.test(title) ? weight * 0.5 : weight;
  };

  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: split,
    processTerm: (word) => word,
  });
  index.addAll(sections.map((section, id) => ({ ...section, id })));

  const weights = sections.map(weigh);
  const titles = sections.map(({ title }) => asked(title).join(" "));
  const shown = new Map(); // what is indexed → how the book spells it
  for (const { title, text, also } of sections)
    for (const word of `${title} ${also} ${text}`.match(/\p{L}{4,}/gu) ?? []) {
      const term = stem(word.toLowerCase());
      if (!shown.has(term)) shown.set(term, word.toLowerCase());
    }

  const hits = (word, options) =>
    index.search(word, { boost: FIELDS, tokenize: (text) => [text], ...options });
  const known = (word) =>
    same.has(word) || hits(word).length > 0 || (word.length > 2 && hits(word, { prefix: true }).length > 0);

  /** The word of the book that is most like one it does not have. */
  const nearest = (word) => {
    const found = hits(word, { fuzzy: word.length < 6 ? 1 : 2 }).flatMap(({ match }) => Object.keys(match));
    const counts = new Map();
    for (const term of found) if (shown.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const near = [...counts].sort(
      ([a, m], [b, n]) => (b[0] === word[0]) - (a[0] === word[0]) || n - m,
    );
    return near[0]?.[0];
  };

  /** Scores for one word, by section: its own, or the best of its synonyms. */
  const scores = (word) => {
    const found = new Map();
    const add = (results, share) => {
      for (const { id, score, terms } of results) {
        const before = found.get(id);
        if (!before || before.score < share * score)
          found.set(id, { score: share * score, terms: [...terms, ...(before?.terms ?? [])] });
      }
    };
    add(hits(word), 1);
    if (word.length > 3 || !found.size) add(hits(word, { prefix: true }), 0.5);
    for (const other of same.get(word) ?? [])
      if (other !== word) add(index.search(other, { boost: FIELDS, combineWith: "AND" }), 0.7);
    return found;
  };

  const rank = (terms) => {
    const together = new Map();
    for (const word of terms) {
      for (const [id, hit] of scores(word)) {
        const sum = together.get(id) ?? { score: 0, matched: 0, terms: [] };
        sum.score += hit.score;
        sum.matched += 1;
        sum.terms.push(...hit.terms);
        together.set(id, sum);
      }
    }
    const whole = terms.join(" ");
    const phrases = [whole, ...(same.get(whole) ?? [])];
    return [...together]
      .map(([id, sum]) => {
        const share = (sum.matched / terms.length) ** 2;
        const named = phrases.includes(titles[id]) ? 2 : 1;
        return { id, terms: sum.terms, score: sum.score * share * named * weights[id] };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id);
  };

  const quote = (text, terms) => {
    const sentences = text.match(/(?:[^.?!]|[.?!](?!\s|$))+[.?!]*/g) ?? [];
    const count = (sentence) => {
      const here = split(sentence);
      return new Set(terms.filter((term) => here.includes(term))).size;
    };
    let best = 0;
    sentences.forEach((sentence, i) => {
      if (count(sentence) > count(sentences[best])) best = i;
    });
    const said = sentences.slice(best, best + 2).join("").trim();
    return said.length > 240 ? `${said.slice(0, 240).replace(/\s\S*$/, "")} …` : said;
  };

  /** What a question finds, best first, and what was asked perhaps. */
  const find = (question, most = 30) => {
    const typed = asked(question);
    const named = same.has(typed.join(" "));
    const better = new Map();
    for (const word of typed) if (!named && !known(word)) better.set(word, nearest(word) ?? word);
    const meant = typed.map((word) => better.get(word) ?? word);
    const suggestion = meant.some((word, i) => word !== typed[i])
      ? meant.map((word) => shown.get(word) ?? word).join(" ")
      : undefined;
    const found = rank(meant).slice(0, most);
    return {
      suggestion,
      found: found.map(({ id, terms }) => {
        const { title, text, place, page } = sections[id];
        const { address, title: of } = pages[page];
        return {
          address: place ? `${address}#${place}` : address,
          title,
          of: place ? of : "",
          quote: quote(text, terms),
          terms,
        };
      }),
    };
  };
  return { find, split };
})(nnSections);
