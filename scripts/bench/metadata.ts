import { readFileSync } from 'node:fs';
import { parseDomFromString, xpath } from '@node-saml/node-saml/lib/xml.js';
import { IdentityProvider } from 'samlify';
import { BINDINGS, readMetadata, valuesOf } from '../../lib/saml/metadata.ts';
import { atMost, median, type Row } from './row.ts';

const FOLDER = 'tests/corpus/python3-saml/metadata';
/** Those of the corpus that hold one IdP and nothing else, as samlify wants it. */
const FILES = [
  'idp_metadata.xml',
  'idp_metadata2.xml',
  'idp_metadata_different_sign_and_encrypt_cert.xml',
  'idp_metadata_multi_certs.xml',
] as const;

const ROUNDS = 200;
const WARM_UP = 300;

/** What a connection needs of an IdP: entity ID, sign-on address, and whether there is a certificate. */
type Taken = [string | undefined, string | undefined, boolean];

const ferry = (xml: string): Taken => {
  const reading = readMetadata(xml);
  const [entity] = 'entities' in reading ? reading.entities : [];
  const values = entity ? valuesOf(entity) : {};
  return [values.idpEntityId, values.ssoUrl, values.certificate !== undefined];
};

const samlify = (xml: string): Taken => {
  const { entityMeta } = IdentityProvider({ metadata: xml });
  const url = entityMeta.getSingleSignOnService('redirect');
  const certificate = entityMeta.getX509Certificate('signing');
  return [entityMeta.getEntityID(), String(url), certificate.length > 0];
};

const IDP = `/*[local-name()='EntityDescriptor']/*[local-name()='IDPSSODescriptor']`;
const SSO = `${IDP}/*[local-name()='SingleSignOnService'][@Binding='${BINDINGS.redirect}']/@Location`;
const CERTIFICATE = `${IDP}/*[local-name()='KeyDescriptor']//*[local-name()='X509Certificate']`;

/** It has no reader of metadata; this is how it reads responses. */
const nodeSaml = async (xml: string): Promise<Taken> => {
  const document = await parseDomFromString(xml);
  const [id] = xpath.selectAttributes(document, `/*[local-name()='EntityDescriptor']/@entityID`);
  const [url] = xpath.selectAttributes(document, SSO);
  const certificates = xpath.selectElements(document, CERTIFICATE);
  return [id?.value, url?.value, certificates.some((c) => c.textContent !== '')];
};

/** Reading IdP metadata, in turns with the libraries that the sign-ins are tested with. */
export const metadataReading = async (): Promise<Row[]> => {
  const texts = FILES.map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const readers = { ferry, samlify, nodeSaml };
  const times: Record<keyof typeof readers, number[]> = { ferry: [], samlify: [], nodeSaml: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const taken = new Set<string>();
    for (const name of ['ferry', 'samlify', 'nodeSaml'] as const) {
      const results: Taken[] = [];
      const start = performance.now();
      for (const text of texts) results.push(await readers[name](text));
      if (round >= WARM_UP) times[name].push((performance.now() - start) / texts.length);
      taken.add(JSON.stringify(results));
    }
    if (taken.size > 1) throw new Error(`Read differently: ${[...taken].join(' ')}`);
  }
  const own = median(times.ferry);
  const row = (name: 'samlify' | 'nodeSaml', label: string): Row => {
    const other = median(times[name]);
    const peer = `${label}, ${other.toFixed(3)} ms; here ${own.toFixed(3)} ms`;
    return atMost(`reading IdP metadata, beside ${label}`, own / other, '× its time', 1, peer);
  };
  return [row('samlify', 'samlify'), row('nodeSaml', 'the DOM and XPath of @node-saml/node-saml')];
};
