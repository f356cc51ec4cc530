/** Where things are: the plane, and beside it, or below it, the shares. */

export const MOST = 3; // of a number in a row

const WIDE = { name: "across", size: [660, 378], corner: [40, 330], unit: 100 };
const NARROW = { name: "downwards", size: [320, 448], corner: [32, 290], unit: 88 };
WIDE.line = (i) => [390, 96 + 56 * i];
NARROW.line = (i) => [12, 378 + 27 * i];

export const places = { across: WIDE, downwards: NARROW };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? NARROW : WIDE);

/** Where a row of two numbers is in the picture. */
export const spotOf = ({ corner: [x, y], unit }, [wet, rich]) => [
  x + unit * wet,
  y - unit * rich,
];
