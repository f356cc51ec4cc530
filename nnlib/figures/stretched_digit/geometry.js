/** Where things are: across where there is room, downwards on a phone. */

const ACROSS = {
  name: "across",
  size: [700, 316],
  pad: [2, 26, 284], // left, top, side
  image: [324, 66, 204],
  output: (k) => [566, 22 + 30 * k],
  bar: 40, // as long as a share of 1
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 336],
  pad: [2, 24, 190],
  image: [208, 62, 110],
  output: (k) => [16 + 32 * k, 240],
  bar: 48,
};

const laid = (place) => ({
  ...place,
  digits: Array.from({ length: 10 }, (_, k) => place.output(k)),
});

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? places.downwards : places.across);
