import type { Page } from 'playwright';
import type { Variant } from '../../../replicas/replica.ts';
import type { Ferry } from '../../ferry.ts';
import type { Verdict } from '../annotated.ts';
import { see } from '../see.ts';

/** A page of a replica in one of its variants, and what must be seen there. */
export interface Case {
  console:
    | 'sipgate'
    | 'okta'
    | 'clevertap'
    | 'entra'
    | 'infobip'
    | '8x8'
    | 'inocx'
    | 'google'
    | 'onelogin';
  variant: Partial<Variant>;
  url: string;
  reach?: (page: Page) => Promise<unknown>;
  page: string;
  /** What must be found, each with its value where the replica gives one. */
  fields: Readonly<Record<string, string | RegExp>>;
  /** What may be found besides. */
  also?: readonly string[];
}

export const ANY = /^/;

const variantOf = ({ language, old, flavour }: Partial<Variant>): string =>
  [flavour, language, old ? 'old' : ''].filter(Boolean).join(' ');

/** Console, page and variant, as a file of annotated pages is named. */
export const nameOf = ({ console, page, variant }: Case): string =>
  `${console}-${page} ${variantOf(variant)}`.trimEnd();

/** Opens the replica's page, recognises it, and holds what is seen against what must be. */
export async function judgeCase(ferry: Ferry, script: string, wanted: Case): Promise<Verdict> {
  const { console, variant, url, reach, page, fields, also = [] } = wanted;
  await ferry.replicas[console]?.reset(variant);
  const tab = await ferry.open(url);
  await reach?.(tab);
  const sighting = await see(tab, script);
  await tab.close();
  const found = new Map<string, string>(sighting?.fields.map((f) => [f.field, f.value]));
  const fits = (field: string, value: string): boolean => {
    const must = fields[field];
    return must instanceof RegExp ? must.test(value) : must === value;
  };
  const judged = [...found].filter(([field]) => !also.includes(field));
  return {
    file: nameOf(wanted),
    wanted: `${console}/${page}`,
    recognised: sighting ? `${sighting.console}/${sighting.page}` : 'none',
    right: judged.filter(([field, value]) => fits(field, value)).map(([field]) => field),
    silent: Object.keys(fields).filter((field) => !found.has(field)),
    wrong: judged
      .filter(([field, value]) => !fits(field, value))
      .map(([field, value]) => `${field} reads ${value.slice(0, 60)}`),
  };
}
