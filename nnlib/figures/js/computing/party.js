/** The dinner party, as `nnlib.party` has it. */

/** Who is there, of Agatha, Dahlia and Stiffy: all eight guest lists. */
export const LISTS = [...Array(8).keys()].map((n) => [n >> 2, (n >> 1) & 1, n & 1]);

/** How many bottles each list needs. */
export const BOTTLES = [1, 1.5, 3, 4.3, 0, 0, 0, 0];
