/** Of marks in a picture, only what is untold is out of sight. To ask how it is styled would have styles worked out first. */
export function isUntold(mark: SVGElement): boolean {
  return mark.dataset['strength'] === 'untold';
}
