import type { Side } from '../../../lib/model/field.ts';
import type { Variant } from '../../replicas/replica.ts';
import { IDP_DESKS, SP_DESKS } from '../consoles/index.ts';
import type { Variants } from '../journeys/journey.ts';

type Manners = readonly [Partial<Variant>, ...Partial<Variant>[]];

/** Everything appears late, and its values later still. */
export const LATE = { slow: 600, late: 900 };
const AGAIN = { rerender: true };

/** Looks and manners of the consoles that are sailed between; one of each is the usual one. */
const SPS: Readonly<Record<string, Manners>> = {
  '8x8': [{}, { old: true }, { flavour: 'truncated' }, LATE, AGAIN],
  inocx: [{ flavour: 'react' }, {}, { old: true }, { flavour: 'shown' }, LATE, AGAIN],
  infobip: [
    { flavour: 'addon' },
    { flavour: 'panel' },
    {},
    { flavour: 'text' },
    { old: true },
    { flavour: 'truncated' },
    LATE,
    AGAIN,
  ],
  sipgate: [
    { flavour: 'table' },
    { flavour: 'truncated' },
    { flavour: 'unverified' },
    {},
    { language: 'de' },
    { language: 'de', old: true },
    { old: true, ...LATE },
    AGAIN,
  ],
  clevertap: [{ flavour: 'shadow' }, {}, { old: true }, AGAIN, LATE],
};

const IDPS: Readonly<Record<string, Manners>> = {
  okta: [
    {},
    { flavour: 'classic' },
    { flavour: 'ja' },
    { flavour: 'react' },
    { old: true },
    { flavour: 'react ja' },
    LATE,
    AGAIN,
    { flavour: 'react', ...AGAIN },
  ],
  entra: [
    { flavour: 'oneRow' },
    { flavour: 'frame' },
    {},
    { language: 'de', ...AGAIN },
    { old: true, ...LATE },
    { flavour: 'frame', language: 'de', ...AGAIN },
    { flavour: 'frame oneRow', ...LATE },
    { language: 'de', old: true },
  ],
  google: [
    { language: 'de' },
    { flavour: 'ja' },
    { old: true },
    {},
    { flavour: 'ja native' },
    { flavour: 'closure catalogue' },
    LATE,
    AGAIN,
  ],
  onelogin: [{ flavour: 'truncated' }, {}, { flavour: 'numeric', slow: 100 }, LATE, AGAIN],
};

const inTurn = (manners: Manners | undefined, turn: number): Partial<Variant> =>
  manners?.[turn % manners.length] ?? {};

const at = (desks: readonly { id: string }[], id: string): number =>
  desks.findIndex((desk) => desk.id === id);

/** Those of one crossing: with each of its partners, and from either side, a console shows others. */
export const mannersOf = (sp: string, idp: string, first: Side): Variants => ({
  sp: inTurn(SPS[sp], at(IDP_DESKS, idp) + (first === 'sp' ? 0 : IDP_DESKS.length)),
  idp: inTurn(IDPS[idp], at(SP_DESKS, sp) + (first === 'sp' ? 0 : SP_DESKS.length)),
});

/** For the name of a test. */
export const wordsOf = ({ sp, idp }: Variants): string => [sp, idp].map(wordsOfOne).join(' × ');

const wordsOfOne = (manners: Partial<Variant> = {}): string =>
  Object.entries(manners)
    .map(([name, value]) => (name === 'flavour' || name === 'language' ? value : name))
    .join(' ') || 'usual';
