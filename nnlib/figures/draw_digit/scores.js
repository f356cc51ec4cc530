/** Made by `python -m nnlib.figures.draw_digit.training`. */
export const SCORES = {
  "8x8": {
    "test": [
      434,
      449
    ],
    "drawn": [
      289,
      390
    ],
    "as drawn": [
      128,
      390
    ]
  },
  "nudged": {
    "test": [
      436,
      449
    ],
    "drawn": [
      321,
      390
    ],
    "as drawn": [
      149,
      390
    ]
  },
  "finer": {
    "drawn": [
      364,
      390
    ],
    "as drawn": [
      105,
      390
    ]
  }
};
