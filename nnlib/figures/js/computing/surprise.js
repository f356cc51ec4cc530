/** How surprising it was: the loss of a probability. */

/**
 * -log of the probability given to what happened, from the log-odds z of a
 * yes: log(1 + eᶻ) - y·z in the form that does not overflow.
 */
export const surprise = (z, y) =>
  Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z)));
