/**
 * The 5 that is read wrong: row 5 of `nnlib.data.digits`, which the network
 * was never trained on. A test compares.
 */

export const TRUTH = 5;

export const FIVE = [
  0, 0, 12, 10, 0, 0, 0, 0,
  0, 0, 14, 16, 16, 14, 0, 0,
  0, 0, 13, 16, 15, 10, 1, 0,
  0, 0, 11, 16, 16, 7, 0, 0,
  0, 0, 0, 4, 7, 16, 7, 0,
  0, 0, 0, 0, 4, 16, 9, 0,
  0, 0, 5, 4, 12, 16, 4, 0,
  0, 0, 9, 16, 16, 10, 0, 0,
];

/** So many images were not trained on. The 5 is one of them. */
export const TESTED = 449;

/**
 * How many of them are read right before the step, and after a step at a rate
 * of 0.001, 0.002, …: a test counts them again.
 */
export const RIGHT = [
  434,
  436, 436, 436, 436, 436, 434, 434, 434, 434, 433,
  432, 431, 431, 430, 428, 426, 425, 423, 419, 417,
  415, 413, 411, 407, 405, 405, 404, 400, 394, 389,
  386, 384, 381, 379, 372, 370, 367, 366, 364, 362,
];
