import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../chromium.ts';
import { atMost, type Row } from './row.ts';

const kilobytes = (files: Iterable<string>): number => {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(file), { level: 9 }).length;
  return bytes / 1024;
};

/** What a page loads before it can draw: its scripts and, without end, what they import statically. */
const scriptsOf = (html: string): Set<string> => {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, path] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      if (path) add(resolve(dirname(file), path));
  };
  for (const [, path] of readFileSync(join(EXTENSION, html), 'utf8').matchAll(
    /(?:src|href)="\/?([^"]+\.js)"/g,
  ))
    if (path) add(join(EXTENSION, path));
  return found;
};

/** The scripts of each entry of the manifest's `content_scripts`, largest first. */
const contentScripts = (): { names: string; size: number }[] => {
  const { content_scripts }: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'),
  );
  const entries = content_scripts.map(({ js }) => ({
    names: js.map((file) => basename(file, '.js')).join(' + '),
    size: kilobytes(js.map((file) => join(EXTENSION, file))),
  }));
  return entries.sort((a, b) => b.size - a.size);
};

export const sizes = (): Row[] => {
  const [largest, ...others] = contentScripts();
  if (!largest) throw new Error('The manifest has no content scripts.');
  return [
    atMost(
      `largest content script, ${largest.names}, gzip`,
      largest.size,
      'KB',
      25,
      others.map(({ names, size }) => `${names} ${size.toFixed(1)} KB`).join(', '),
    ),
    atMost('popup script for the first view, gzip', kilobytes(scriptsOf('popup.html')), 'KB', 60),
  ];
};
