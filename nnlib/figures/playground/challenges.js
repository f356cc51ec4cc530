/** What the playground asks for; each was met when it was written. */

import { momentOf } from "./moment.js";

const isPlain = ({ features }) => features.join() === "x1,x2";
const neurons = ({ layers }) => layers.reduce((sum, [n]) => sum + n, 0);

export const challenges = {
  "06-one-neuron": {
    ask:
      "Part the circles without a hidden layer: bring the test loss below " +
      "0.1, with noise 0.1 and 200 points.",
    praise:
      "The squares made a straight line of the ring. What a network is given " +
      "can spare it a layer.",
    met: (state) =>
      state.dataset === "circles" &&
      state.noise >= 0.1 &&
      state.count === 200 &&
      state.layers.length === 0 &&
      momentOf(state).test < 0.1,
  },
  "06-few-neurons": {
    ask:
      "XOR’s corners, noise 0.1, only x₁ and x₂: bring the training loss " +
      "below 0.1 with as few hidden neurons as can do it. The fewest need " +
      "luck: at a rate of 1, 2 of 8 starts did it.",
    praise:
      "Two. One cannot: its border is a straight line, and no line parts the " +
      "corners.",
    met: (state) =>
      state.dataset === "corners" &&
      state.noise >= 0.1 &&
      isPlain(state) &&
      neurons(state) === 2 &&
      momentOf(state).loss < 0.1,
  },
  "06-overfit": {
    ask:
      "Twenty training points of the moons, noise 0.3: keep 8 and 8 hidden " +
      "neurons, train for 1,000 steps or more, and have a test loss below " +
      "0.45. Left alone it passes 1; with a fitting penalty, 5 of 8 starts " +
      "ended near 0.4.",
    praise:
      "Large weights had their price, so the map stayed simple. It fits the " +
      "twenty points less well, and others better.",
    met: (state) =>
      state.dataset === "moons" &&
      state.noise >= 0.3 &&
      momentOf(state).run.parts.train.rows === 20 &&
      momentOf(state).steps >= 1000 &&
      state.layers.length === 2 &&
      neurons(state) === 16 &&
      momentOf(state).test < 0.45,
  },
  "06-spirals": {
    ask:
      "Spirals, noise 0 and 200 points, only x₁ and x₂: bring the test loss " +
      "below 0.05. Of six starts with 8 and 8 ReLUs under Adam at 0.01, two " +
      "came there within 10,000 steps; with tanh, one.",
    praise:
      "Found without being given the turns. It took luck as well: count how " +
      "many starts do it.",
    met: (state) =>
      state.dataset === "spirals" &&
      state.count === 200 &&
      isPlain(state) &&
      momentOf(state).run.parts.test.rows > 0 &&
      momentOf(state).test < 0.05,
  },
};
