import { randomInt } from 'node:crypto';
import type { Variant } from '../../replica.ts';
import type { Settings } from '../settings.ts';
import { type Look, lookOf } from '../words.ts';
import { createKey, legacyKey, type SigningKey } from './keys.ts';

export interface App {
  /** `dev-1`; no other org knows it. */
  org: string;
  /** `0oa…`, in admin addresses. */
  appId: string;
  /** `exk…`, in issuer, sign-on and metadata addresses. */
  externalKey: string;
  appName: string;
  linkId: string;
  settings: Settings;
  /** Groups that may use it. */
  assigned: readonly string[];
  keys: SigningKey[];
  /** Key id of the one key that signs. */
  activeKid: string;
}

/** Everything that the replica keeps. */
export interface Org {
  variant: Variant;
  look: Look;
  apps: App[];
  /** Apps ever made, which numbers their names. */
  made: number;
  xsrf: string;
  /** `ended` leads every page of the console to the login. */
  session: 'open' | 'ended' | 'renewed';
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The last three characters, the same in all ids of a cell. */
const CELL = '5d7';

const randomId = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export const emptyOrg = (variant: Partial<Variant> = {}): Org => {
  const whole: Variant = {
    language: 'en',
    old: false,
    slow: 0,
    late: 0,
    rerender: false,
    flavour: '',
    ...variant,
  };
  return {
    variant: whole,
    look: lookOf(whole.flavour, whole.old),
    apps: [],
    made: 0,
    xsrf: randomId(32),
    session: 'open',
  };
};

/** Adds an app: assigned to everyone, unless the flavour says `unassigned`. */
export const addApp = async (org: Org, orgName: string, settings: Settings): Promise<App> => {
  const key = await createKey(orgName, 'SHA-2', 10);
  const label = settings.label.toLowerCase().replace(/[^a-z0-9]/g, '');
  org.made += 1;
  const app: App = {
    org: orgName,
    appId: `0oa${randomId(14)}${CELL}`,
    externalKey: `exk${randomId(14)}${CELL}`,
    appName: `${orgName}_${label}_${org.made}`,
    linkId: `aln${randomId(14)}${CELL}`,
    settings,
    assigned: org.variant.flavour.split(/\s+/).includes('unassigned') ? [] : ['Everyone'],
    keys: [await legacyKey(orgName), key],
    activeKid: key.kid,
  };
  org.apps.push(app);
  return app;
};

/** The key with that id, or the one that signs. */
export const keyOf = (app: App, kid: string | null): SigningKey | undefined =>
  app.keys.find((key) => key.kid === (kid ?? app.activeKid));
