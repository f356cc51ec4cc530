/**
 * A network with all its numbers in one array, for training at the speed of
 * play. `layers.js` and `train.js` say the same readably, and a test holds
 * both equal.
 */

/** Before the activation → after it, the first `count` entries. */
function activate(name, Z, A, count) {
  let i = 0;
  switch (name) {
    case "tanh":
      for (; i < count; i++) A[i] = Math.tanh(Z[i]);
      break;
    case "relu":
      for (; i < count; i++) A[i] = Z[i] > 0 ? Z[i] : 0;
      break;
    case "leaky_relu":
      for (; i < count; i++) A[i] = Z[i] > 0 ? Z[i] : 0.01 * Z[i];
      break;
    case "sigmoid":
      for (; i < count; i++) A[i] = 1 / (1 + Math.exp(-Z[i]));
      break;
    default:
      for (; i < count; i++) A[i] = Z[i];
  }
}

/** Blame on the outputs → blame before the activation, in place. */
function slopes(name, Z, A, D, count) {
  let i = 0;
  switch (name) {
    case "tanh":
      for (; i < count; i++) D[i] *= 1 - A[i] * A[i];
      break;
    case "relu":
      for (; i < count; i++) D[i] = Z[i] > 0 ? D[i] : 0;
      break;
    case "leaky_relu":
      for (; i < count; i++) D[i] = Z[i] > 0 ? D[i] : 0.01 * D[i];
      break;
    case "sigmoid":
      for (; i < count; i++) D[i] *= A[i] * (1 - A[i]);
      break;
  }
}

export class FlatNet {
  /** How many rows fit into the buffers. */
  #room = 0;

  /**
   * @param {number[]} widths of the inputs, then of every layer
   * @param {string[]} activations one for each layer
   * @param {Float64Array} [value] another network's knobs, to share them
   */
  constructor(widths, activations, value) {
    let end = 0;
    /** Where each layer's weights and bias stand in `value`. */
    this.layers = activations.map((activation, l) => {
      const [rows, columns] = [widths[l], widths[l + 1]];
      const weight = end;
      const bias = weight + rows * columns;
      end = bias + columns;
      return { rows, columns, weight, bias, activation };
    });
    /** Every knob, in the order of `net.parameters().value` in `nnlib`. */
    this.value = value ?? new Float64Array(end);
    /** The slope of the loss for each knob, after `backward`. */
    this.grad = new Float64Array(end);
    /** 1 for weights, 0 for biases. */
    this.isWeight = new Uint8Array(end);
    for (const { weight, bias } of this.layers) {
      this.isWeight.fill(1, weight, bias);
    }
  }

  /** Before the activation, after it, and the blame, of each layer. */
  #prepare(rows) {
    if (rows <= this.#room) return;
    this.#room = rows;
    const made = () => this.layers.map((l) => new Float64Array(rows * l.columns));
    [this.Z, this.A, this.D] = [made(), made(), made()];
  }

  /**
   * X @ weight + bias, activated, layer by layer.
   * @param {Float64Array} X row after row @param {number} rows
   * @returns {Float64Array} the outputs, until the next call
   */
  forward(X, rows) {
    this.#prepare(rows);
    const { value } = this;
    let input = X;
    for (const [l, layer] of this.layers.entries()) {
      const { rows: width, columns, weight, bias, activation } = layer;
      const Z = this.Z[l];
      for (let r = 0; r < rows; r++) {
        const to = r * columns;
        for (let j = 0; j < columns; j++) Z[to + j] = value[bias + j];
        for (let i = 0; i < width; i++) {
          const x = input[r * width + i];
          const from = weight + i * columns;
          for (let j = 0; j < columns; j++) Z[to + j] += x * value[from + j];
        }
      }
      activate(activation, Z, this.A[l], rows * columns);
      input = this.A[l];
    }
    return input;
  }

  /**
   * All blame with the old weights, from the blame on the outputs that stands
   * in the last of `D`. @param {Float64Array} X @param {number} rows
   */
  backward(X, rows) {
    const { value, grad } = this;
    grad.fill(0);
    for (let l = this.layers.length - 1; l >= 0; l--) {
      const { rows: width, columns, weight, bias, activation } = this.layers[l];
      const D = this.D[l];
      slopes(activation, this.Z[l], this.A[l], D, rows * columns);
      const input = l > 0 ? this.A[l - 1] : X;
      const before = l > 0 ? this.D[l - 1] : null;
      for (let r = 0; r < rows; r++) {
        const at = r * columns;
        for (let j = 0; j < columns; j++) grad[bias + j] += D[at + j];
        for (let i = 0; i < width; i++) {
          const x = input[r * width + i];
          const from = weight + i * columns;
          let blame = 0;
          for (let j = 0; j < columns; j++) {
            grad[from + j] += x * D[at + j];
            blame += value[from + j] * D[at + j];
          }
          if (before) before[r * width + i] = blame;
        }
      }
    }
  }
}

/**
 * The chances that scores make, from the place `from` on.
 * @returns {number} log(e^z₁ + e^z₂ + …), in a form that does not overflow
 */
export function softmax(scores, from, chances) {
  let [top, sum] = [-Infinity, 0];
  for (let k = 0; k < chances.length; k++) top = Math.max(top, scores[from + k]);
  for (let k = 0; k < chances.length; k++) {
    sum += chances[k] = Math.exp(scores[from + k] - top);
  }
  for (let k = 0; k < chances.length; k++) chances[k] /= sum;
  return top + Math.log(sum);
}

/**
 * Losses of a network with one output, but for the last, which has labels for
 * `y` and a score for each of its classes. Each gives the mean over the rows
 * and, where `D` is given, leaves its slope for each output there.
 */
export const losses = {
  /** Mean surprise, from log-odds: `BCEWithLogitsLoss`. */
  "log-loss"(output, y, rows, D) {
    let total = 0;
    for (let r = 0; r < rows; r++) {
      const z = output[r];
      total += Math.max(z, 0) - y[r] * z + Math.log1p(Math.exp(-Math.abs(z)));
      if (D) D[r] = (1 / (1 + Math.exp(-z)) - y[r]) / rows;
    }
    return total / rows;
  },
  /** Mean squared error: `MSELoss`. */
  squared(output, y, rows, D) {
    let total = 0;
    for (let r = 0; r < rows; r++) {
      const error = output[r] - y[r];
      total += error * error;
      if (D) D[r] = (2 / rows) * error;
    }
    return total / rows;
  },
  /** Mean surprise at the right class, from scores: `CrossEntropyLoss`. */
  "cross-entropy"(output, y, rows, D, classes) {
    let total = 0;
    const chances = new Float64Array(classes);
    for (let from = 0, r = 0; r < rows; r++, from += classes) {
      const right = from + y[r];
      total += softmax(output, from, chances) - output[right];
      if (!D) continue;
      for (let k = 0; k < classes; k++) D[from + k] = chances[k] / rows;
      D[right] = (chances[y[r]] - 1) / rows;
    }
    return total / rows;
  },
};
