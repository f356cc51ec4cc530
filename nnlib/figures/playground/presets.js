/** Runs that are worth a look, good and bad, and what to see in each. */

/** What a preset does not say. */
const plain = {
  dataset: "circles",
  count: 200,
  noise: 0.1,
  test: 0.3,
  data_seed: 0,
  features: ["x1", "x2"],
  layers: [[4, "tanh"]],
  spread: 1,
  loss: "log-loss",
  optimizer: "SGD",
  rate: 0.3,
  batch: 10,
  l1: 0,
  l2: 0,
  seed: 0,
  frozen: [],
  held: [],
  epochs: 0,
  goal: 0,
  backward: false,
  hide_test: false,
  luck: false,
};

const entry = (title, why, state) => ({ title, why, state, plain });

export const presets = {
  line: entry(
    "Two halves, one neuron",
    "No hidden layer at all: a straight border is enough, and more neurons " +
      "would only bend it towards the noise.",
    { dataset: "halves", layers: [], rate: 0.1 },
  ),
  quadrants: entry(
    "Quadrants, four neurons",
    "No straight line parts opposite quarters. Watch each hidden neuron take " +
      "one edge; the output adds them up.",
    { dataset: "quadrants", layers: [[4, "tanh"]] },
  ),
  few: entry(
    "Too few neurons",
    "Two hidden neurons cannot close a ring around the inner circle: one side " +
      "stays open, however long it trains.",
    { layers: [[2, "tanh"]] },
  ),
  features: entry(
    "Circles, one clever input",
    "With x₁² and x₂² the ring is a straight line to the network: it needs no " +
      "hidden neuron. A good feature can be worth a layer.",
    { features: ["x1^2", "x2^2"], layers: [] },
  ),
  large: entry(
    "The rate is too large",
    "The loss jumps up and down and the map flickers. At a tenth of this rate " +
      "the same start learns quietly.",
    { dataset: "moons", layers: [[4, "tanh"]], rate: 10, batch: 10 },
  ),
  dead: entry(
    "Dead ReLUs",
    "Large steps threw two of four neurons to where they answer 0 for every " +
      "point: their slopes are 0, and they never come back.",
    { dataset: "moons", layers: [[4, "relu"]], rate: 3, batch: 10 },
  ),
  saturated: entry(
    "A saturated start",
    "Weights twenty times too large: every sigmoid sits where it is flat. " +
      "Show the blame flowing back: hardly any reaches the first layer.",
    {
      layers: [[4, "sigmoid"], [4, "sigmoid"]],
      spread: 20,
      rate: 0.1,
      backward: true,
    },
  ),
  overfit: entry(
    "Overfit on twenty points",
    "The training loss falls to nothing; the test loss falls, turns and " +
      "climbs. The map wraps itself around single points.",
    {
      dataset: "moons",
      count: 40,
      noise: 0.3,
      test: 0.5,
      layers: [[8, "tanh"], [8, "tanh"]],
      optimizer: "Adam",
      rate: 0.03,
    },
  ),
  decay: entry(
    "The same, with L2",
    "Large weights cost something now: the map is smoother and the test loss " +
      "stays down, though the training loss is higher.",
    {
      dataset: "moons",
      count: 40,
      noise: 0.3,
      test: 0.5,
      layers: [[8, "tanh"], [8, "tanh"]],
      optimizer: "Adam",
      rate: 0.03,
      l2: 0.01,
    },
  ),
  spirals: entry(
    "Spirals, given only x₁ and x₂",
    "Two layers of eight find the turns by themselves, from this start; from " +
      "others they stick. Try new weights.",
    {
      dataset: "spirals",
      noise: 0,
      layers: [[8, "tanh"], [8, "tanh"]],
      optimizer: "Adam",
      rate: 0.01,
      seed: 3,
    },
  ),
  helped: entry(
    "Spirals, with all seven inputs",
    "One layer is enough when sines and squares are given. The work was done " +
      "by whoever chose the inputs.",
    {
      dataset: "spirals",
      noise: 0,
      features: ["x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"],
      layers: [[8, "tanh"]],
      optimizer: "Adam",
      rate: 0.03,
    },
  ),
  borders: entry(
    "Three blobs, three scores",
    "Three classes need three outputs, and softmax makes chances of them. " +
      "Without a hidden layer each pair of classes is parted by a straight " +
      "line, and the lines meet in one point.",
    { dataset: "blobs", noise: 0.25, layers: [], rate: 0.1 },
  ),
  pinwheel: entry(
    "A pinwheel of three arms",
    "Straight lines cannot follow the arms: take the hidden layer away and " +
      "see. With it, each small output shows where its own class is likely.",
    { dataset: "pinwheel", noise: 0.05, layers: [[8, "tanh"]], rate: 0.3 },
  ),
  hills: entry(
    "A hill and a hollow",
    "Here the network learns heights and not classes: the colours of map and " +
      "points are to become the same.",
    { dataset: "hills", layers: [[6, "tanh"]], optimizer: "Adam", rate: 0.03 },
  ),
};
