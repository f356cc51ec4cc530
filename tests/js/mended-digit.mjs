/** The figure of the mended digit, as tests ask for parts of it. */

import { FIVE, RIGHT, TESTED } from "../../nnlib/figures/mended_digit/five.js";
import { gradient } from "../../nnlib/figures/mended_digit/step.js";

export { noted, nudgedSlopes, rankOf } from "../../nnlib/figures/mended_digit/tried.js";

export const parts = () => ({ five: FIVE, right: RIGHT, tested: TESTED, gradient });
