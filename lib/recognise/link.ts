import type { PageField } from '../model/console.ts';
import { keysOf } from './dictionary.ts';
import { boundAfter } from './near.ts';
import { regexOf } from './page.ts';
import { follows, holds } from './place.ts';
import type { Spot } from './scan.ts';
import type { Candidate, Search } from './search.ts';
import { clean, comparable } from './text.ts';

type Link = NonNullable<PageField['link']>;

const MOST_LINKS = 3_000;

function fits(search: Search, link: Link, anchor: HTMLAnchorElement): boolean {
  if (search.scope && !holds(search.scope, anchor)) return false;
  if (search.around.look(anchor) === 'hidden') return false;
  if (anchor.getAttribute('aria-disabled') === 'true') return false;
  if (!/^(?:https?|data|blob):/.test(anchor.href)) return false;
  if (anchor.getAttribute('href')?.startsWith('#')) return false;
  if (link.href) return regexOf(link.href)?.test(anchor.href) ?? false;
  const keys = keysOf(link.labels);
  const texts = [anchor.textContent ?? '', anchor.title, anchor.getAttribute('aria-label') ?? ''];
  return texts.some((text) => text.length < 200 && keys.includes(comparable(text)));
}

/**
 * The download or metadata link of a field: the one between its label and the next, or without a label
 * the only one on the page.
 */
export function findLink(search: Search, spot: Spot | null, link: Link): Candidate | null {
  const { around } = search;
  const bound = spot && boundAfter(around, spot);
  const found: HTMLAnchorElement[] = [];
  for (const root of around.scan.roots) {
    if (spot && spot.node.getRootNode() !== root) continue;
    for (const anchor of [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(
      0,
      MOST_LINKS,
    )) {
      if (spot && !follows(spot.node, anchor) && !anchor.contains(spot.node)) continue;
      if (bound && !follows(anchor, bound)) continue;
      if (fits(search, link, anchor)) found.push(anchor);
    }
  }
  const [first] = found;
  if (!first || (!spot && new Set(found.map((anchor) => anchor.href)).size > 1)) return null;
  // A caption such as "Download" says what it is only beside a label.
  if (!spot && !link.href) return null;
  return {
    element: first,
    value: '',
    label: spot?.text ?? clean(first.textContent ?? ''),
    confidence: spot ? 0.9 : 0.85,
    editable: false,
    spot,
    href: first.href,
  };
}
