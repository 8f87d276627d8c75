import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

export const sizes = (): Row[] => [
  atMost(
    'content script, gzip',
    kilobytes([join(EXTENSION, 'content-scripts/console.js')]),
    'KB',
    25,
  ),
  atMost('popup script for the first view, gzip', kilobytes(scriptsOf('popup.html')), 'KB', 60),
];
