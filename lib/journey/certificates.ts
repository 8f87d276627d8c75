import type { Connection } from '../model/connection.ts';
import type { KnownCertificate } from '../model/view.ts';
import { fromBase64 } from '../saml/bytes.ts';
import { sha1 } from '../saml/hash.ts';
import { certificateBody, formCertificate, pemBodies } from '../saml/pem.ts';
import { standingAt, validityOf } from '../saml/validity.ts';
import { signingIn } from './metadata.ts';

/** More than any provider has had. */
const MOST = 20;

const bodiesIn = (text: string): string[] => {
  const several = pemBodies(text);
  return several.length > 1 ? several : [text];
};

/** As base64 bodies, each once: the one that is taken, those that are asked about, those of the metadata. */
const bodiesOf = ({ idp, conflicts }: Connection, at: number): string[] => {
  const texts = [
    ...bodiesIn(idp.gives.certificate?.value ?? ''),
    ...conflicts.filter((c) => c.field === 'certificate').map((c) => c.offered.value),
    ...signingIn(idp.gives.metadataXml?.value ?? '', at),
  ];
  const bodies = texts.map(certificateBody).filter((body) => body !== null);
  return [...new Set(bodies)].slice(0, MOST);
};

/** The identity provider's signing certificates that are known, and what tells one from another. */
export const knownCertificates = (connection: Connection, at: number): KnownCertificate[] => {
  const taken = certificateBody(connection.idp.gives.certificate?.value ?? '');
  const found = bodiesOf(connection, at).flatMap((body) => {
    const validity = validityOf(body);
    return validity ? [{ body, validity }] : [];
  });
  const latest = Math.max(...found.map(({ validity }) => validity.notBefore));
  return found.map(({ body, validity }) => ({
    value: formCertificate(body, 'pem') ?? '',
    sha1: sha1(fromBase64(body) ?? new Uint8Array()).toUpperCase(),
    ...validity,
    standing: standingAt(validity, at),
    newest: found.length > 1 && validity.notBefore === latest,
    taken: body === taken,
  }));
};
