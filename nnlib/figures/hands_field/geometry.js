/** Where things are: hands across where there is room, downwards on a phone. */

const TEN = 10;

const ACROSS = { size: [684, 204], pitch: 17, from: [22, 30] };
const DOWNWARDS = { size: [320, 290], pitch: 13, from: [24, 26], block: 20, apart: 164 };

/** @param {{narrow?: boolean}} [ui] */
export const placeFor = (ui) => (ui?.narrow ? DOWNWARDS : ACROSS);

/** The middle of a cell: of this hand and this digit. */
export function middle({ from: [left, top], pitch, block, apart }, hand, digit) {
  const [across, down] = block
    ? [Math.floor(hand / block) * apart + digit * pitch, (hand % block) * pitch]
    : [hand * pitch, digit * pitch];
  return [left + across + pitch / 2, top + down + pitch / 2];
}

/** The drawing whose cell is at a point, or -1. */
export function drawingAt(place, [x, y], count) {
  const half = place.pitch / 2;
  for (let i = 0; i < count; i++) {
    const [cx, cy] = middle(place, Math.floor(i / TEN), i % TEN);
    if (Math.abs(x - cx) <= half && Math.abs(y - cy) <= half) return i;
  }
  return -1;
}
