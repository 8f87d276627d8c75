import type { Connection } from '../model/connection.ts';
import type { Side } from '../model/field.ts';
import type { KnownCertificate } from '../model/view.ts';
import { fromBase64 } from '../saml/bytes.ts';
import { sha1 } from '../saml/hash.ts';
import { certificateBody, formCertificate, pemBodies } from '../saml/pem.ts';
import { standingAt, validityOf } from '../saml/validity.ts';
import { signingIn } from './metadata.ts';

/** More than any provider has had. */
const MOST = 20;

const FIELDS = {
  sp: { certificate: 'spCertificate', metadata: 'spMetadataXml' },
  idp: { certificate: 'certificate', metadata: 'metadataXml' },
} as const;

const bodiesIn = (text: string): string[] => {
  const several = pemBodies(text);
  return several.length > 1 ? several : [text];
};

/** As base64 bodies, each once: the one that is taken, those that are asked about, those of the metadata. */
const bodiesOf = (connection: Connection, side: Side, at: number): string[] => {
  const { certificate, metadata } = FIELDS[side];
  const { gives } = connection[side];
  const asked = connection.conflicts.filter((c) => c.side === side && c.field === certificate);
  const texts = [
    ...bodiesIn(gives[certificate]?.value ?? ''),
    ...asked.map((c) => c.offered.value),
    ...signingIn(gives[metadata]?.value ?? '', side, at),
  ];
  const bodies = texts.map(certificateBody).filter((body) => body !== null);
  return [...new Set(bodies)].slice(0, MOST);
};

const ofSide = (connection: Connection, side: Side, at: number): KnownCertificate[] => {
  const taken = certificateBody(connection[side].gives[FIELDS[side].certificate]?.value ?? '');
  const found = bodiesOf(connection, side, at).flatMap((body) => {
    const validity = validityOf(body);
    return validity ? [{ body, validity }] : [];
  });
  const latest = Math.max(...found.map(({ validity }) => validity.notBefore));
  return found.map(({ body, validity }) => ({
    side,
    value: formCertificate(body, 'pem') ?? '',
    sha1: sha1(fromBase64(body) ?? new Uint8Array()).toUpperCase(),
    ...validity,
    standing: standingAt(validity, at),
    newest: found.length > 1 && validity.notBefore === latest,
    taken: body === taken,
  }));
};

/** The signing certificates that are known of each side, and what tells one from another. */
export const knownCertificates = (connection: Connection, at: number): KnownCertificate[] => [
  ...ofSide(connection, 'sp', at),
  ...ofSide(connection, 'idp', at),
];
