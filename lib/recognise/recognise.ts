import type { Console, Language, Page } from '../model/console.ts';
import { FIELDS, type Field, longest } from '../model/field.ts';
import type { SeenField, Sighting } from '../model/sighting.ts';
import { assign } from './assign.ts';
import { candidatesOf, PRESSED } from './candidates.ts';
import { dictionaryOf } from './dictionary.ts';
import { languageOf } from './language.ts';
import { accountOf, isOf } from './match.ts';
import type { Around } from './near.ts';
import { type Matched, matchPage, regexOf } from './page.ts';
import { withRows } from './rows.ts';
import { buttonsOf, savesOf } from './saves.ts';
import { scan } from './scan.ts';
import type { Candidate, Extra, Search } from './search.ts';
import { sectionsOf } from './section.ts';
import { selectorOf } from './selector.ts';
import { sightOf } from './visible.ts';

/** What was seen, with the elements behind it for the fill and the guard. */
export interface Recognition {
  sighting: Sighting;
  console: Console | null;
  page: Page | null;
  elements: Map<Field, Element>;
  /** Visible buttons that save this page. */
  saves: Element[];
}

/** How pages of products without a definition are read; apart, since no console's page needs it. */
export interface Generic {
  console: Console;
  /** Takes from each field what is the other side's. */
  settle(wanted: Map<Field, Candidate[]>): void;
}

/** Another address than the page's own. */
const OTHER_ADDRESS = 0.1;
const GENERIC_DOUBT = 0.1;
/** Fewer known fields, and an unknown page has nothing to do with SAML. */
const FEWEST_GENERIC = 2;

/** Values without which no connection works; a page that should show them and does not is noted. */
const EXPECTED: readonly Field[] = ['acsUrl', 'spEntityId', 'ssoUrl', 'idpEntityId', 'certificate'];

function seen(field: Field, found: Candidate, doubt: number): SeenField {
  const confidence = Math.round(Math.max(0, found.confidence - doubt) * 100) / 100;
  const { label, editable, element, href, others = [], standard } = found;
  const value = found.value.slice(0, longest(field));
  const list = others.length > 0 && { others: [...others], ...(standard && { standard }) };
  const locked = found.locked ? { locked: true as const } : {};
  const selector = selectorOf(element);
  const base = { field, value, label, selector, confidence, editable, ...locked, ...list };
  if (!href) return base;
  // The address of metadata is the value itself.
  return FIELDS[field].kind === 'url' ? { ...base, value: href } : { ...base, href };
}

/** A list without a row: its button stands for the control that pressing it makes. */
function addButton(search: Search, name: Field): Candidate | null {
  const field = search.console.pages.flatMap((p) => p.fields[name] ?? []).find((f) => f.addRow);
  const [element, ...more] = buttonsOf(search.around, search.scope, field?.addRow);
  if (!element || more.length > 0) return null;
  const text = element.textContent?.trim() ?? '';
  const languages = Object.keys(field?.addRow ?? {}) as Language[];
  const language = languages.find((l) => field?.addRow?.[l]?.includes(text));
  const label = (language && field?.labels?.[language]?.[0]) ?? text;
  return { element, value: '', label, confidence: 0.85, editable: true, spot: null };
}

function missingOf(console: Console, page: Page, found: ReadonlyMap<Field, unknown>): Field[] {
  return (Object.keys(page.fields) as Field[]).filter((name) => {
    const field = page.fields[name];
    if (!field || found.has(name)) return false;
    const own = field.role === 'shows' && FIELDS[name].owner === console.side;
    return field.required || (own && EXPECTED.includes(name) && !console.derived?.[name]);
  });
}

function read(
  document: Document,
  url: string,
  console: Console,
  around: Around,
  { page, address, scope }: Matched,
  generic: Generic | null,
  extra: Extra,
): Recognition {
  const search: Search = {
    console,
    around,
    scope,
    sections: sectionsOf(around.scan, around.look),
    roles: generic ? 'any' : 'own',
    extra,
  };
  const wanted = new Map<Field, Candidate[]>();
  for (const name of Object.keys(page.fields) as Field[]) {
    const field = page.fields[name];
    if (field) wanted.set(name, candidatesOf(search, name, field));
  }
  generic?.settle(wanted);
  const { found, unclear } = assign(page, wanted);
  for (const name of Object.keys(page.fields) as Field[]) {
    if (found.has(name) || unclear.includes(name) || !page.fields[name]?.addRow) continue;
    const button = addButton(search, name);
    if (button) found.set(name, button);
  }
  for (const [name, candidate] of found) {
    if (!page.fields[name]?.several || FIELDS[name].kind === 'list') continue;
    const rest = [...found].filter(([other]) => other !== name).map(([, { element }]) => element);
    found.set(name, withRows(around, FIELDS[name].kind, candidate, rest));
  }
  const doubt = generic ? GENERIC_DOUBT : address ? 0 : OTHER_ADDRESS;
  const missing = missingOf(console, page, found);
  return {
    sighting: {
      console: console.id,
      page: page.id,
      url,
      account: accountOf(console, url),
      language: languageOf(document, [...found.values()]),
      fields: [...found].map(([field, candidate]) => seen(field, candidate, doubt)),
      missing: [...new Set([...missing, ...(generic ? [] : unclear)])],
    },
    console: generic ? null : console,
    page: generic ? null : page,
    elements: new Map([...found].map(([field, { element }]) => [field, element])),
    saves: savesOf(around, scope, page),
  };
}

function recogniseAs(
  document: Document,
  url: string,
  console: Console,
  generic: Generic | null,
  extra: Extra,
): Recognition | null {
  if (console.foreign?.some((source) => regexOf(source)?.test(url))) return null;
  const look = sightOf();
  const seenTexts = scan(document, dictionaryOf(console));
  const bounds = seenTexts.spots.filter(
    ({ entry: { uses }, control, element }) =>
      !control &&
      (uses.has('label') || uses.has('section')) &&
      look(element) !== 'hidden' &&
      !element.closest(PRESSED),
  );
  const around: Around = { scan: seenTexts, bounds, look };
  const matched = matchPage(seenTexts, console, url, look);
  return matched && read(document, url, console, around, matched, generic, extra);
}

/**
 * Reads one frame's document. `null`: neither a page of a known console nor, with `generic`,
 * any page with SAML settings.
 */
export function recognise(
  document: Document,
  url: string,
  consoles: readonly Console[],
  generic: Generic | null = null,
  extra: Extra = {},
): Recognition | null {
  if (!document.body) return null;
  const hosted = consoles.filter((console) => isOf(console, url));
  for (const console of hosted) {
    const known = recogniseAs(document, url, console, null, extra);
    if (known) return known;
  }
  // Other pages of a known console speak of other connections.
  if (!generic || hosted.length > 0) return null;
  const any = recogniseAs(document, url, generic.console, generic, {});
  const taught = generic.console.pages.some((p) => Object.values(p.fields).some((f) => f.taught));
  return any && any.sighting.fields.length >= (taught ? 1 : FEWEST_GENERIC) ? any : null;
}
