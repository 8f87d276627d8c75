import { CONSOLES } from '../consoles/index.ts';
import type { Bank, Provenance, Slot } from '../model/connection.ts';
import type { Console } from '../model/console.ts';
import type { Field, Side, Values } from '../model/field.ts';
import { certificatesIn } from '../saml/certificates.ts';
import { identify, type Kind } from '../saml/identify.ts';
import { readMetadata, valuesOf } from '../saml/metadata.ts';
import { formCertificate, pemBodies } from '../saml/pem.ts';
import { inUseOf, signingCertificates } from '../saml/signingCertificates.ts';
import { readSetUp } from '../share/setUpFile.ts';
import type { Consoles } from './pages.ts';

/** One value that a text has for a connection. */
export interface Found {
  side: Side;
  slot: Slot;
  field: Field;
  value: string;
  how: Provenance['how'];
}

/** Why a text has none; the words are in `lib/locale/journey.ts`. */
export type TextRefusal =
  | 'privateKey'
  | 'csr'
  | 'publicKey'
  | 'fingerprint'
  | 'truncatedCertificate'
  | 'html'
  | 'binary'
  | 'empty'
  | 'tooLarge'
  | 'badMetadata'
  | 'severalEntities'
  | 'badSetUp'
  | 'unclear'
  | 'unknownText';

export type TextReading =
  | { found: Found[]; consoles: Partial<Record<Side, Bank['console']>> }
  | { refused: TextRefusal };

const REFUSED: ReadonlySet<Kind | TextRefusal> = new Set<TextRefusal>([
  'privateKey',
  'csr',
  'publicKey',
  'fingerprint',
  'html',
  'binary',
  'empty',
  'tooLarge',
]);
const isRefused = (kind: Kind | TextRefusal): kind is TextRefusal => REFUSED.has(kind);

const each = (side: Side, slot: Slot, values: Values, how: Provenance['how']): Found[] =>
  Object.entries(values).map(([field, value]) => ({
    side,
    slot,
    field: field as Field,
    value,
    how,
  }));

/**
 * Metadata of one entity, or of the only one that has the role which is asked for; of several nobody
 * knows which is meant.
 */
const fromMetadata = (
  text: string,
  only: Side | null,
  how: Provenance['how'],
  at: number,
): TextReading => {
  const reading = readMetadata(text);
  const entities = 'entities' in reading ? reading.entities : [];
  const asked = entities.filter((e) => only !== null && e.roles.includes(only));
  const [entity, another] = asked.length > 0 ? asked : entities;
  if (!entity) return { refused: 'badMetadata' };
  if (another || (only === null && entity.roles.length > 1)) return { refused: 'severalEntities' };
  const side =
    only !== null && asked.length > 0 ? only : entity.roles.includes('idp') ? 'idp' : 'sp';
  const whole: Values = side === 'idp' ? { metadataXml: text } : { spMetadataXml: text };
  const [, ...others] = inUseOf(signingCertificates(entity, side, at), at);
  const found = [
    ...each(side, 'gives', valuesOf(entity, 'redirect', side, at), 'metadata'),
    ...others.map((value) => certificate(side, value, 'metadata')),
    ...each(side, 'gives', whole, how),
  ];
  return { found, consoles: {} };
};

const certificate = (side: Side, value: string, how: Provenance['how']): Found => {
  const field = side === 'sp' ? 'spCertificate' : 'certificate';
  return { side, slot: 'gives', field, value, how };
};

/** Of a chain the end alone is in use; of certificates that are no chain, whichever is valid. */
const fromCertificates = (
  text: string,
  side: Side,
  how: Provenance['how'],
  at: number,
): Found[] => {
  const all = certificatesIn(text);
  const issued = all.filter(({ issuer, subject }) => issuer !== subject).map((one) => one.issuer);
  const ends = all.filter((one) => !issued.includes(one.subject));
  return inUseOf(
    ends.map((one) => one.der),
    at,
  ).map((value) => certificate(side, value, how));
};

const fromSetUp = (text: string, how: Provenance['how']): TextReading => {
  const reading = readSetUp(text);
  if ('error' in reading)
    return { refused: reading.error === 'privateKey' ? 'privateKey' : 'badSetUp' };
  const { sp, idp } = reading.setUp;
  const found = (['sp', 'idp'] as const).flatMap((side) => [
    ...each(side, 'gives', reading.setUp[side].gives, how),
    ...each(side, 'holds', reading.setUp[side].holds, how),
  ]);
  return { found, consoles: { sp: sp.console, idp: idp.console } };
};

/** How specific the format is that the text has at a console; the first of a field is the strictest. */
const formatsOf = (console: Console, text: string): { field: Field; rank: number }[] =>
  Object.entries(console.formats).flatMap(([field, formats]) => {
    const rank = formats.findIndex((format) => new RegExp(format.pattern).test(text));
    return rank < 0 ? [] : [{ field: field as Field, rank }];
  });

/** A single value tells what it is by its shape at one of the consoles in question. */
const byShape = (
  text: string,
  only: Side | null,
  known: Consoles,
  how: Provenance['how'],
): TextReading => {
  if (text.length > 2_000 || /\s/.test(text)) return { refused: 'unknownText' };
  const candidates = CONSOLES.filter(
    (c) => (only ?? c.side) === c.side && (known[c.side]?.id ?? c.id) === c.id,
  );
  const fits = candidates.flatMap((console) =>
    formatsOf(console, text).map((fit) => ({ ...fit, side: console.side })),
  );
  const best = Math.min(...fits.map((fit) => fit.rank));
  const fields = [
    ...new Map(fits.filter((f) => f.rank === best).map((f) => [f.field, f])).values(),
  ];
  const [one, another] = fields;
  if (!one) return { refused: 'unknownText' };
  if (another) return { refused: 'unclear' };
  return {
    found: [{ side: one.side, slot: 'gives', field: one.field, value: text, how }],
    consoles: {},
  };
};

/** The message in a form body, as a browser posts it; a message by itself is left as it is. */
const postedMessage = (text: string): string =>
  new URLSearchParams(
    /(?:^|[?&])SAMLResponse=/.test(text) ? text.replace(/^[^&=]*\?/, '') : '',
  ).get('SAMLResponse') ?? text;

/**
 * What a pasted or dropped text has for a connection. Never throws.
 * @param only the side that the user said it is from
 */
export const recogniseText = (
  input: string,
  only: Side | null,
  known: Consoles,
  how: 'pasted' | 'file',
  at: number = Date.now(),
): TextReading => {
  const { kind, text } = identify(input);
  if (isRefused(kind)) return { refused: kind };
  if (kind === 'pkcs12') return { refused: 'privateKey' };
  if (kind === 'metadata') return fromMetadata(text, only, how, at);
  if (kind === 'setUp') return fromSetUp(text, how);
  if (kind === 'url' || kind === 'unknown') return byShape(text, only, known, how);
  const side = only ?? 'idp';
  if (kind === 'samlMessage' || kind === 'formBody') {
    const found = fromCertificates(postedMessage(text), side, 'message', at);
    return found.length > 0 ? { found, consoles: {} } : { refused: 'unknownText' };
  }
  if (kind === 'certificate' && pemBodies(text).length < 2) {
    const value = formCertificate(text, 'pem');
    if (value === null) return { refused: 'truncatedCertificate' };
    return { found: [certificate(side, value, how)], consoles: {} };
  }
  if (kind !== 'certificate' && kind !== 'pkcs7') return { refused: 'unknownText' };
  const found = fromCertificates(text, side, how, at);
  if (found.length > 0) return { found, consoles: {} };
  return { refused: kind === 'pkcs7' ? 'unknownText' : 'truncatedCertificate' };
};
