import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * Draws the product's icon: `public/icon.svg`, and PNGs of it in `public/icon` (for any toolbar)
 * and `public/icon-bright` (for toolbars with light text). Run it after a change of the drawing:
 * `node scripts/icons.ts`.
 */
const SIZES = [16, 32, 48, 96, 128];
const LOOKS = {
  icon: { tile: '#1f5fbf', ferry: '#ffffff' },
  'icon-bright': { tile: '#6ea8ff', ferry: '#0d1520' },
};

/** Below 24 px there is room for the hull, the bridge and one wave only, on whole pixels. */
const small = (ferry: string) => `
  <g fill="${ferry}">
    <path d="M7 2h2v2H7zM5 4h6v2.6L8 5.6 5 6.6z"/>
    <path d="M8 6.6l5.5 1.9c-.2 1.5-.7 2.7-1.5 3.5H4c-.8-.8-1.3-2-1.5-3.5z"/>
  </g>
  <path d="M2 14c1.2 0 1.8-.8 3-.8s1.8.8 3 .8 1.8-.8 3-.8 1.8.8 3 .8" fill="none" stroke="${ferry}" stroke-width="1.2" stroke-linecap="round"/>`;

const large = (ferry: string) => `
  <g fill="${ferry}">
    <path d="M15 4h2.5v3.5H15z"/>
    <path d="M9.5 7.5h13A1.5 1.5 0 0 1 24 9v5.2l-8-3-8 3V9a1.5 1.5 0 0 1 1.5-1.5z"/>
    <path d="m16 13 11 4.1c-.4 2.6-1.3 4.7-2.7 6.4-1.1-.9-2.3-1.3-3.5-1.3-1.9 0-3.3 1.3-4.8 1.3s-2.9-1.3-4.8-1.3c-1.2 0-2.4.4-3.5 1.3C6.3 21.8 5.4 19.7 5 17.1z"/>
  </g>
  <path d="M4 26.5c2.4 0 3.6-1.3 6-1.3s3.6 1.3 6 1.3 3.6-1.3 6-1.3 3.6 1.3 6 1.3" fill="none" stroke="${ferry}" stroke-width="2.2" stroke-linecap="round"/>`;

const drawing = (size: number, { tile, ferry }: { tile: string; ferry: string }): string => {
  const side = size < 24 ? 16 : 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${size}" height="${size}">
  <rect width="${side}" height="${side}" rx="${side * 0.22}" fill="${tile}"/>${side === 16 ? small(ferry) : large(ferry)}
</svg>
`;
};

const root = (path: string) => fileURLToPath(new URL(`../public/${path}`, import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [folder, look] of Object.entries(LOOKS)) {
  mkdirSync(root(folder), { recursive: true });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(size, look)}`);
    await page.screenshot({ path: root(`${folder}/${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
writeFileSync(root('icon.svg'), drawing(128, LOOKS.icon));
