const SVG = 'http://www.w3.org/2000/svg';

/** Path data of Lucide's `check` and `x` (ISC licence), drawn on a 24 unit square. */
const PATHS = { tick: ['M20 6 9 17l-5-5'], cross: ['M18 6 6 18', 'm6 6 12 12'] };

export const icon = (document: Document, name: keyof typeof PATHS): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '12',
    height: '12',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '3',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value);
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};
