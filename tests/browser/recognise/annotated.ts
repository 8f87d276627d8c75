import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './engine.ts';

export const PAGES = resolve(import.meta.dirname, '../pages');

/** Page snapshots as the extension saves them: a file dropped here is a test case. */
export const SNAPSHOTS = resolve(import.meta.dirname, '../../replicas/snapshots');

export interface Verdict {
  file: string;
  /** As annotated, and as recognised: `console/page`. */
  wanted: string;
  recognised: string;
  right: string[];
  silent: string[];
  wrong: string[];
}

export const annotatedFiles = (folder = PAGES): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();

/** Loads an annotated page, takes its marks away, recognises it, and holds the two against each other. */
export async function judge(engine: Engine, file: string, folder = PAGES): Promise<Verdict> {
  const html = readFileSync(join(folder, file), 'utf8');
  const url = /^<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!url) throw new Error(`${file} does not name its address`);
  const tab = await engine.show(html, url);
  return { file, ...(await tab.evaluate(judgeInPage)) };
}

/** All annotated pages of the folder, by name. */
export async function judgeAll(engine: Engine, folder = PAGES): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const file of annotatedFiles(folder)) verdicts.push(await judge(engine, file, folder));
  return verdicts;
}

/** Whether the page was taken for what it is; a page of an unknown console, for any generic one. */
export const rightPage = ({ wanted, recognised }: Verdict): boolean =>
  wanted === recognised || (wanted === 'generic/' && recognised.startsWith('generic/'));

function judgeInPage(): Omit<Verdict, 'file'> {
  interface Note {
    fields: string[];
    values: string[] | null;
    allowed: string[];
    href: string | null;
    element: Element;
  }
  const tight = (text: string): string => text.replace(/\s+/g, '');
  const elements: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      elements.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  // A snapshot has no values: what counts is where a field was found.
  const { console: id = 'none', page = '', snapshot } = document.documentElement.dataset;
  const notes: Note[] = [];
  for (const element of elements) {
    const list = (name: string): string[] =>
      element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
    const fields = list('data-expect');
    const allowed = list('data-allow');
    const value = element.getAttribute('data-value');
    if (fields.length + allowed.length > 0) {
      const values = value === null ? null : fields.length > 1 ? list('data-value') : [value];
      notes.push({ fields, allowed, values, href: element.getAttribute('data-href'), element });
    }
    for (const name of [
      'data-expect',
      'data-value',
      'data-href',
      'data-allow',
      'data-behind',
      'data-console',
      'data-page',
    ])
      element.removeAttribute(name);
  }
  const { recognise, findBySelector, CONSOLES, GENERIC } = Reflect.get(globalThis, 'ferry');
  const seen = recognise(document, location.href, CONSOLES, GENERIC);
  const right: string[] = [];
  const wrong: string[] = [];
  const expected = new Set(notes.flatMap((note) => note.fields));
  for (const f of seen?.sighting.fields ?? []) {
    const element: Element | null = findBySelector(document, f.selector);
    const near = (mark: Element): boolean =>
      mark === element ||
      (element !== null && !f.editable && (mark.contains(element) || element.contains(mark)));
    const note = notes.find((n) => n.fields.includes(f.field) && near(n.element));
    if (!note) {
      // A list without a row is represented by the button that adds one.
      if (f.value === '' && element?.matches('a,button,[role=button]')) continue;
      if (notes.some((n) => n.allowed.includes(f.field) && near(n.element))) continue;
      wrong.push(`${f.field} at ${f.selector} = ${f.value.slice(0, 60)}`);
      continue;
    }
    if (snapshot !== undefined) {
      right.push(f.field);
      continue;
    }
    const own = note.element;
    const shown =
      'value' in own && typeof own.value === 'string' ? own.value : (own.textContent ?? '');
    const value = note.values
      ? (note.values[note.fields.indexOf(f.field)] ?? '')
      : note.href
        ? ''
        : shown;
    const link = note.href === null ? null : new URL(note.href, location.href).href;
    const href = link === null || f.href === link || f.value === link;
    const same = tight(f.value) === tight(value) || f.value === link;
    if (same && href) right.push(f.field);
    else wrong.push(`${f.field} reads ${f.value.slice(0, 60)} ${f.href ?? ''}`);
  }
  const silent = [...expected].filter(
    (field) => !right.includes(field) && !wrong.some((w) => w.startsWith(`${field} `)),
  );
  const recognised = seen ? `${seen.sighting.console}/${seen.sighting.page}` : 'none';
  return { wanted: id === 'none' ? id : `${id}/${page}`, recognised, right, silent, wrong };
}
