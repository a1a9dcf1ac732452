/** Where an event was, in the units in which what is inside an SVG element is drawn. */
export function pointIn(element: SVGGraphicsElement, { clientX, clientY }: MouseEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(element.getScreenCTM()?.inverse());
}
