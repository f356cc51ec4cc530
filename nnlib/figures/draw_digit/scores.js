/** Made by `python -m nnlib.figures.draw_digit.training`. */
export const SCORES = {
  "8x8": {
    "test": [
      434,
      449
    ],
    "drawn": [
      280,
      390
    ],
    "as drawn": [
      128,
      390
    ]
  },
  "nudged": {
    "test": [
      440,
      449
    ],
    "drawn": [
      331,
      390
    ],
    "as drawn": [
      176,
      390
    ]
  },
  "finer": {
    "drawn": [
      368,
      390
    ],
    "as drawn": [
      116,
      390
    ]
  }
};
