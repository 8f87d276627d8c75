import { pick, type Random } from '../unit/journey/random.ts';
import type { KeyKind } from './keys.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const C14N_10 = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const C14N_11 = 'http://www.w3.org/2006/12/xml-c14n11';

export const CANONICALIZATIONS = [
  EXCLUSIVE,
  `${EXCLUSIVE}WithComments`,
  C14N_10,
  `${C14N_10}#WithComments`,
  C14N_11,
  `${C14N_11}#WithComments`,
] as const;

export const DIGESTS = [
  `${DSIG}sha1`,
  'http://www.w3.org/2001/04/xmlenc#sha256',
  `${MORE}sha384`,
  'http://www.w3.org/2001/04/xmlenc#sha512',
] as const;

export const methodsFor = (kind: KeyKind): string[] =>
  kind === 'rsa'
    ? [`${DSIG}rsa-sha1`, `${MORE}rsa-sha256`, `${MORE}rsa-sha384`, `${MORE}rsa-sha512`]
    : ['sha1', 'sha256', 'sha384', 'sha512'].map((hash) => `${MORE}ecdsa-${hash}`);

/** Prefixes of the documents, and some that are not there. */
const PREFIXES = ['saml', 'samlp', 'xs', 'xsi', 'u', 'v', '#default', 'none'] as const;

const inclusive = (random: Random, algorithm: string): string => {
  if (!algorithm.startsWith(EXCLUSIVE) || random() < 0.5) return '';
  const list = PREFIXES.filter(() => random() < 0.4).join(' ');
  return `<ec:InclusiveNamespaces xmlns:ec="${EXCLUSIVE}" PrefixList="${list}"/>`;
};

/** A signature that xmlsec1 fills in, over the element of that ID. */
export const template = (random: Random, id: string, kind: KeyKind): string => {
  const prefix = pick(random, ['ds', 'dsig', '']);
  const p = prefix === '' ? '' : `${prefix}:`;
  const gap = pick(random, ['', '', '\n', '\n  ', '<!-- gap -->']);
  const canonicalization = pick(random, CANONICALIZATIONS);
  const last = pick(random, CANONICALIZATIONS);
  const transforms = [
    `<${p}Transform Algorithm="${DSIG}enveloped-signature"/>`,
    random() < 0.85
      ? `<${p}Transform Algorithm="${last}">${inclusive(random, last)}</${p}Transform>`
      : '',
  ].join('');
  const signedInfo = [
    `<${p}CanonicalizationMethod Algorithm="${canonicalization}">${inclusive(random, canonicalization)}</${p}CanonicalizationMethod>`,
    `<${p}SignatureMethod Algorithm="${pick(random, methodsFor(kind))}"/>`,
    `<${p}Reference URI="${random() < 0.04 ? '' : `#${id}`}"><${p}Transforms>${transforms}</${p}Transforms>${gap}<${p}DigestMethod Algorithm="${pick(random, DIGESTS)}"/><${p}DigestValue/></${p}Reference>`,
  ].join(gap);
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return `<${p}Signature ${xmlns}="${DSIG}">${gap}<${p}SignedInfo>${gap}${signedInfo}</${p}SignedInfo>${gap}<${p}SignatureValue/></${p}Signature>`;
};
