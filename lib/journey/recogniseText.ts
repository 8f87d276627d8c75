import { CONSOLES } from '../consoles/index.ts';
import type { Provenance } from '../model/connection.ts';
import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import { identify, type Kind } from '../saml/identify.ts';
import { formCertificate, pemBodies } from '../saml/pem.ts';
import { readSetUp } from '../share/setUpFile.ts';
import { certificate, each, type TextReading, type TextRefusal } from './found.ts';
import { foundInCertificates, postedMessage } from './foundInCertificates.ts';
import { foundInMetadata } from './foundInMetadata.ts';
import type { Consoles } from './pages.ts';

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
  if (kind === 'metadata') return foundInMetadata(text, only, how, at);
  if (kind === 'setUp') return fromSetUp(text, how);
  if (kind === 'url' || kind === 'unknown') return byShape(text, only, known, how);
  const side = only ?? 'idp';
  if (kind === 'samlMessage' || kind === 'formBody') {
    const found = foundInCertificates(postedMessage(text), side, 'message', at);
    return found.length > 0 ? { found, consoles: {} } : { refused: 'unknownText' };
  }
  if (kind === 'certificate' && pemBodies(text).length < 2) {
    const value = formCertificate(text, 'pem');
    if (value === null) return { refused: 'truncatedCertificate' };
    return { found: [certificate(side, value, how)], consoles: {} };
  }
  if (kind !== 'certificate' && kind !== 'pkcs7') return { refused: 'unknownText' };
  const found = foundInCertificates(text, side, how, at);
  if (found.length > 0) return { found, consoles: {} };
  return { refused: kind === 'pkcs7' ? 'unknownText' : 'truncatedCertificate' };
};
