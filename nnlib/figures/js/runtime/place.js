/**
 * Where the pointer is, in the picture's own units.
 * @param {SVGSVGElement} svg @param {PointerEvent} event
 */
export function placeIn(svg, { clientX, clientY }) {
  const here = new DOMPoint(clientX, clientY);
  const { x, y } = here.matrixTransform(svg.getScreenCTM().inverse());
  return [x, y];
}
