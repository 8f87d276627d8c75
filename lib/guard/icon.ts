const SVG = 'http://www.w3.org/2000/svg';

/** Path data of Lucide's `check` and `x` (ISC licence), drawn on a 24 unit square. */
const PATHS = { tick: ['M20 6 9 17l-5-5'], cross: ['M18 6 6 18', 'm6 6 12 12'] };

/** The product's own sign, as small toolbars show it, on a 16 unit square. */
const FERRY = [
  'M7 2h2v2H7zM5 4h6v2.6L8 5.6 5 6.6z',
  'M8 6.6l5.5 1.9c-.2 1.5-.7 2.7-1.5 3.5H4c-.8-.8-1.3-2-1.5-3.5z',
];

const drawing = (
  document: Document,
  attributes: Record<string, string>,
  paths: readonly string[],
): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ ...attributes, 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};

export const icon = (document: Document, name: keyof typeof PATHS): SVGSVGElement => {
  const size = { viewBox: '0 0 24 24', width: '12', height: '12' };
  const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '3' };
  return drawing(document, { ...size, ...pen }, PATHS[name]);
};

export const ferry = (document: Document): SVGSVGElement =>
  drawing(
    document,
    { viewBox: '0 0 16 16', width: '28', height: '28', fill: 'currentColor' },
    FERRY,
  );
