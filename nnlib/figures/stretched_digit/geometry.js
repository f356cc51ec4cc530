/** Where things are: across where there is room, downwards on a phone. */

const ACROSS = {
  name: "across",
  size: [684, 290],
  pad: [2, 26, 260], // left, top, side
  image: [278, 26, 260],
  output: (k) => [556, 18 + 28 * k],
  bar: 42, // as long as a share of 1
};

const DOWNWARDS = {
  name: "downwards",
  size: [320, 302],
  pad: [2, 24, 154],
  image: [164, 24, 154],
  output: (k) => [16 + 32 * k, 204],
  bar: 48,
};

const laid = (place) => ({
  ...place,
  digits: Array.from({ length: 10 }, (_, k) => place.output(k)),
});

export const places = { across: laid(ACROSS), downwards: laid(DOWNWARDS) };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? places.downwards : places.across);
