/** The points of `nnlib.data`: the same from the same seed. */

/** Normal noise by Box and Muller, as `nnlib.noise` draws it. */
function normal(rng) {
  const u = rng.random();
  const v = rng.random();
  return Math.sqrt(-2 * Math.log1p(-u)) * Math.cos(2 * Math.PI * v);
}

/** NumPy's `linspace`. */
function linspace(low, high, count, endpoint = true) {
  const step = (high - low) / (endpoint ? Math.max(count - 1, 1) : count);
  const last = (i) => endpoint && i > 0 && i === count - 1;
  return Array.from({ length: count }, (_, i) =>
    last(i) ? high : i * step + low,
  );
}

const square = (n, rng) =>
  Array.from({ length: n }, () => [rng.uniform(-1, 1), rng.uniform(-1, 1)]);

const blurred = (X, noise, rng) =>
  X.map((x) => x.map((c) => c + noise * normal(rng)));

/** How many of n points are of each class: equal parts, the first the larger. */
const sharesOf = (n, classes) =>
  Array.from({ length: classes }, (_, k) =>
    Math.floor((n + classes - 1 - k) / classes),
  );

const polar = ([radius, angle]) => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
];

/** Points in a square, labelled by a rule before they are shifted. */
const labelled = (rule) => (n, noise, rng) => {
  const X = square(n, rng);
  const y = X.map((x) => Number(rule(x)));
  return { X: blurred(X, noise, rng), y };
};

/** Points on curves, one a class. `curve(label, count)`: the points of one. */
const onCurves = (curve, classes = 2) => (n, noise, rng) => {
  const parts = sharesOf(n, classes).map((count, label) => curve(label, count));
  const y = parts.flatMap((points, label) => points.map(() => label));
  return { X: blurred(parts.flat(), noise, rng), y };
};

const heights = (height) => (n, noise, rng) => {
  const X = square(n, rng);
  return { X, y: X.map((x) => height(x) + noise * normal(rng)) };
};

const hill = (x1, x2) =>
  Math.exp(-((x1 - 0.5) ** 2 + (x2 - 0.5) ** 2) / (2 * 0.4 ** 2));

function moon(label, count) {
  const place = label
    ? (t) => [1 - Math.cos(t), 0.5 - Math.sin(t)]
    : (t) => [Math.cos(t), Math.sin(t)];
  return linspace(0, Math.PI, count).map(place);
}

const circle = (label, count) =>
  linspace(0, 2 * Math.PI, count, false).map((angle) =>
    polar([label ? 0.5 : 1, angle]),
  );

/** So many arms, each turning by so much. */
const arms = (classes, sweep) =>
  onCurves((label, count) => {
    const from = ((2 * Math.PI) / classes) * label;
    return linspace(0.1, 1, count).map((radius) =>
      polar([radius, (sweep * (radius - 0.1)) / 0.9 + from]),
    );
  }, classes);

const blob = (label, count) =>
  Array(count).fill(polar([0.7, Math.PI / 2 + ((2 * Math.PI) / 3) * label]));

function corners(n, noise, rng) {
  const bits = Array.from({ length: n }, (_, i) => [(i % 4) >> 1, i % 2]);
  const X = bits.map((pair) => pair.map((bit) => 1.5 * bit - 0.75));
  return { X: blurred(X, noise, rng), y: bits.map(([a, b]) => (a + b) % 2) };
}

/**
 * @typedef {{X: number[][], y: number[]}} Data
 * @type {Record<string, (n: number, noise: number,
 *   rng: import("./rng.js").Rng) => Data>} by the function in `nnlib.data`
 */
export const clouds = {
  halves: labelled(([x1, x2]) => x1 + x2 > 0),
  quadrants: labelled(([x1, x2]) => x1 * x2 > 0),
  wave: labelled(([x1, x2]) => x2 > Math.sin(Math.PI * x1) / 2),
  corners,
  circles: onCurves(circle),
  moons: onCurves(moon),
  spirals: arms(2, 3 * Math.PI),
  blobs: onCurves(blob, 3),
  pinwheel: arms(3, (4 * Math.PI) / 3),
  ramp: heights(([x1, x2]) => (x1 + x2) / 2),
  hills: heights(([x1, x2]) => hill(x1, x2) - hill(-x1, -x2)),
};

/** Python's `round`: a half goes to the even neighbour. */
function rounded(value) {
  const low = Math.floor(value);
  const rest = value - low;
  if (rest === 0.5) return low + (low % 2);
  return rest < 0.5 ? low : low + 1;
}

/**
 * Rows for training and for the test, as `train_test_split` deals them.
 * @param {Data} data of two rows or more @param {number} share above 0
 * @param {import("./rng.js").Rng} rng
 * @returns {{train: Data, test: Data}}
 */
export function split({ X, y }, share, rng) {
  const order = rng.permutation(X.length);
  const wanted = Math.max(rounded(X.length * share), 1);
  const cut = Math.min(wanted, X.length - 1);
  const taken = (rows) => ({
    X: rows.map((i) => X[i]),
    y: rows.map((i) => y[i]),
  });
  return { test: taken(order.slice(0, cut)), train: taken(order.slice(cut)) };
}
