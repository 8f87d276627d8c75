import { type Console, NEW } from '../model/console.ts';
import { regexOf } from './page.ts';

const patterns = new Map<string, RegExp>();

/** A match pattern as browsers read it: `scheme://host/path`, `*.` before a host, `*` in a path. */
function patternOf(pattern: string): RegExp {
  let regex = patterns.get(pattern);
  if (!regex) {
    const [, scheme = '', host = '', path = '/*'] =
      /^(\*|[a-z]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
    const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const hosts = host.startsWith('*.')
      ? `(?:[^/]+\\.)?${literal(host.slice(2))}`
      : host === '*'
        ? '[^/]+'
        : literal(host);
    const schemes = scheme === '*' ? 'https?' : scheme;
    regex = new RegExp(`^${schemes}://${hosts}(?::\\d+)?${literal(path).replace(/\*/g, '.*')}$`);
    patterns.set(pattern, regex);
  }
  return regex;
}

/** Whether the address is one of the console's hosts and paths. */
export function isOf(console: Console, url: string): boolean {
  const address = url.replace(/#.*$/, '');
  const fits = (pattern: string): boolean => patternOf(pattern).test(address);
  return console.matches.some(fits) && !console.excludeMatches?.some(fits);
}

/**
 * The customer that the address names, by the console's named groups, from the org to the app; ''
 * when it names none.
 */
export function accountOf(console: Console, url: string): string {
  const parts: string[] = [];
  for (const source of console.account) {
    const groups = regexOf(source)?.exec(url)?.groups ?? {};
    for (const [group, value] of Object.entries(groups))
      if (value) parts.push(group === 'new' ? NEW : value);
  }
  return parts.join('/');
}
