/** What a pen has drawn. */

import { at } from "./scale.js";

/** Strokes as a path, on a pad at some place. */
export const strokesOn = ([left, top, side], strokes) =>
  strokes
    .map(
      (stroke) =>
        stroke
          .map(([x, y], i) => `${i ? "L" : "M"}${at(left + side * x)} ${at(top + side * y)}`)
          .join("") + (stroke.length === 1 ? "h0" : ""),
    )
    .join("");
