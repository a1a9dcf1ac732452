/**
 * With more actors than this the graph is painted on a canvas. Of the sizes measured by `npm run bench:growth -- --slowdown 4`
 * (60, 100, 150, 200, 300) it is the largest whose SVG zooms at 30 frames a second in the median (not at the slowest tenth) on a machine
 * four times slower than the one that measured; as long as it does, marks that are all links and all drawn by the styles are worth more.
 */
export const canvasAbove = 150;
