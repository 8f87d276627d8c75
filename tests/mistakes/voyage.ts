import { consoleById } from '../../lib/consoles/index.ts';
import { checkSetUp } from '../../lib/inspect/setUps.ts';
import { stopsSaving } from '../../lib/journey/stops.ts';
import type { Connection } from '../../lib/model/connection.ts';
import { demandsOf } from '../../lib/model/demand.ts';
import type { Exchange } from '../../lib/model/exchange.ts';
import type { Side, Values } from '../../lib/model/field.ts';
import type { Finding, SetUp } from '../../lib/model/finding.ts';
import { aside } from './aside.ts';
import { browse } from './browse.ts';
import type { Desk, IdpDesk, SpDesk } from './desks/desk.ts';
import type { Right, Variation } from './mistake.ts';

/** What came of one variation. */
export interface Outcome {
  /** `ok`, why not, or null where a console did not even save it. */
  signIn: string | null;
  /** What a recording of the sign-ins has. */
  trace: Exchange[];
  findings: Finding[];
  /** Those that stand against saving. */
  stops: Finding[];
}

export interface Voyage {
  right: Right;
  /** Sign-ins that start at the identity provider end well too, and are tried as well. */
  tiled: boolean;
  /** The set-up as it is right, and with one variation; null where it does not apply. */
  sail(variation: Variation | null): Promise<Outcome | null>;
}

const side = (desk: Desk, gives: Values, holds: Values) => ({ console: desk.id, gives, holds });

/** A connection of which nothing has been tested yet. */
const UNTESTED: Connection = {
  id: '',
  name: '',
  sp: { console: null, account: '', gives: {}, holds: {} },
  idp: { console: null, account: '', gives: {}, holds: {} },
  conflicts: [],
  muted: [],
  done: [],
  tested: null,
  history: [],
};

/** With what the service provider asks of everybody, as a connection has it. */
export const withDemands = ({ sp, idp }: SetUp): SetUp => {
  const demands = demandsOf(consoleById(sp.console), (field) => sp.gives[field]);
  return { sp: { ...sp, gives: { ...demands, ...sp.gives } }, idp };
};

const look = (setUp: SetUp): Pick<Outcome, 'findings' | 'stops'> => {
  const findings = checkSetUp(withDemands(setUp), new Date(), 'en');
  return { findings, stops: findings.filter((finding) => stopsSaving(finding, UNTESTED)) };
};

/** Sets both consoles up as they should be. */
export const embark = async (sp: SpDesk, idp: IdpDesk): Promise<Voyage> => {
  const spGives = await sp.gives();
  const unseen = { sp: {}, idp: idp.unseen?.(sp) ?? {} };
  const idpHolds = idp.right(sp, spGives);
  await idp.save({ ...idpHolds, ...unseen.idp });
  const idpGives = await idp.gives();
  const others = (await idp.otherCertificates?.()) ?? [];
  const spHolds = sp.right(idpGives);
  const right: Right = {
    ...(await aside()),
    others,
    setUp: { sp: side(sp, spGives, spHolds), idp: side(idp, idpGives, idpHolds) },
    unseen,
    own: { ...spGives, ...idpGives },
    held: { ...spHolds, ...idpHolds },
  };
  const desks: Record<Side, Desk> = { sp, idp };
  const replicas = [sp.replica, idp.replica];
  const fromTile = async (trace: Exchange[] = []): Promise<string> =>
    browse(replicas, { url: await idp.tile() }, trace);
  const entered: Record<Side, string> = { sp: '', idp: '' };
  /** Saves a side unless it stands so already; a refused one is left as it was. */
  const save = async (at: Side, values: Values): Promise<boolean> => {
    const text = JSON.stringify(values);
    if (entered[at] === text) return true;
    entered[at] = '';
    if (!(await desks[at].save(values))) return false;
    entered[at] = text;
    return true;
  };
  await save('sp', { ...spGives, ...spHolds });
  // Infobip takes no sign-in that starts at the identity provider.
  const tiled = sp.id !== 'infobip' && (await fromTile()) === 'ok';
  return {
    right,
    tiled,
    async sail(variation) {
      const change = variation ? variation.change(right) : {};
      if (change === null) return null;
      const setUp = structuredClone(right.setUp);
      const beside = structuredClone(unseen);
      const at = variation?.side ?? 'sp';
      Object.assign(setUp[at].gives, change.gives);
      Object.assign(setUp[at].holds, change.holds);
      Object.assign(beside[at], change.unseen);
      for (const one of ['idp', 'sp'] as const)
        if (!(await save(one, { ...setUp[one].gives, ...setUp[one].holds, ...beside[one] })))
          return { signIn: null, trace: [], ...look(setUp) };
      const values = { ...setUp.sp.gives, ...setUp.sp.holds };
      const trace: Exchange[] = [];
      const begun = await browse(replicas, sp.start(values), trace);
      const signIn = begun === 'ok' && tiled ? await fromTile(trace) : begun;
      return { signIn, trace, ...look(setUp) };
    },
  };
};
