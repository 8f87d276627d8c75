import { pick, type Random } from '../unit/journey/random.ts';
import { CANONICALIZATIONS, DIGESTS, DSIG, methodsFor } from './template.ts';
import { wrap } from './wrap.ts';

type Mutation = (random: Random, xml: string) => string;

/** Replaces one of the matches, any of them. */
const once = (
  random: Random,
  xml: string,
  pattern: RegExp,
  by: (match: string) => string,
): string => {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const { 0: match, index } = pick(random, matches);
  return xml.slice(0, index) + by(match) + xml.slice(index + match.length);
};

const TEXT = /(?<=>)[^<>&]*[A-Za-z][^<>&]*(?=<)/g;
const TAG = /<[A-Za-z][^<>]*[^<>/]>/g;
const BETWEEN = /><(?=[A-Za-z/])/g;

const CONTENTS: readonly Mutation[] = [
  (random, xml) => once(random, xml, TEXT, (t) => t.replace(/[A-Za-z]/, 'X')),
  (random, xml) =>
    once(random, xml, /(?<==")[^"<]*[a-z][^"<]*(?=")/g, (v) => v.replace(/[a-z]/, 'x')),
  (random, xml) => once(random, xml, TEXT, (t) => `${t} `),
  (random, xml) => once(random, xml, BETWEEN, () => '>\n<'),
  (random, xml) => once(random, xml, TAG, (t) => `${t}<added/>`),
  (random, xml) => once(random, xml, / (?:Name|b|a|about|Zone)="[^"]*"/g, () => ''),
  (random, xml) => once(random, xml, TEXT, (t) => `${t.slice(0, 1)}<?added?>${t.slice(1)}`),
];

/** Those that canonical XML takes out again, at least in some places and by some algorithms. */
const SPELLINGS: readonly Mutation[] = [
  (random, xml) => once(random, xml, TEXT, (t) => `${t.slice(0, 1)}<!-- added -->${t.slice(1)}`),
  (random, xml) => once(random, xml, BETWEEN, () => '><!-- added --><'),
  (random, xml) =>
    once(random, xml, TEXT, (t) =>
      t.replace(/[A-Za-z]/, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
    ),
  (random, xml) => once(random, xml, TEXT, (t) => `<![CDATA[${t}]]>`),
  (random, xml) => once(random, xml, TAG, (t) => `${t.slice(0, -1)}\n >`),
  (random, xml) => once(random, xml, / (?=[A-Za-z:]+=")/g, () => '\t\n '),
  (random, xml) => once(random, xml, /="[^"']*"/g, (v) => `='${v.slice(2, -1)}'`),
  (random, xml) =>
    once(random, xml, /<([A-Za-z:]+)([^<>]*[^<>/])?><\/\1>/g, (t) => t.replace(/><\/.*/s, '/>')),
  (random, xml) =>
    once(
      random,
      xml,
      /<[A-Za-z:]+(?: [^<>]*)?\/>/g,
      (t) => `${t.slice(0, -2)}></${/<([A-Za-z:]+)/.exec(t)?.[1]}>`,
    ),
  (_, xml) => xml.replace(/\r?\n/g, '\r\n'),
  (random, xml) =>
    once(random, xml, /( [A-Za-z:]+="[^"]*")( [A-Za-z:]+="[^"]*")/g, (two) =>
      two.replace(/( [A-Za-z:]+="[^"]*")( [A-Za-z:]+="[^"]*")/, '$2$1'),
    ),
  (random, xml) => once(random, xml, TAG, (t) => t.replace('>', ' xmlns:added="urn:added">')),
  (random, xml) => once(random, xml, TAG, (t) => t.replace('>', ' xmlns:u="urn:again">')),
  (random, xml) => once(random, xml, TAG, (t) => t.replace('>', ' xmlns:added="relative">')),
  (_, xml) => `${xml}<!-- added -->`,
  (_, xml) => `${xml}<?added?>`,
];

const URIS = [
  ...CANONICALIZATIONS,
  ...DIGESTS,
  ...methodsFor('rsa'),
  ...methodsFor('P-256'),
  `${DSIG}hmac-sha1`,
  `${DSIG}enveloped-signature`,
  `${DSIG}base64`,
  'http://www.w3.org/2001/04/xmldsig-more#sha224',
  'http://www.w3.org/TR/1999/REC-xslt-19991116',
  'urn:unknown',
] as const;

const element = (name: string): RegExp =>
  new RegExp(`<((?:[a-z]+:)?)${name}[ >](?:(?!<\\1${name}).)*?(?:</\\1${name}>)`, 'gs');

const SIGNATURES: readonly Mutation[] = [
  (random, xml) => once(random, xml, /(?<=Algorithm=")[^"]*(?=")/g, () => pick(random, URIS)),
  (random, xml) =>
    once(
      random,
      xml,
      /<(?:[a-z]+:)?Transform Algorithm="[^"]*(?:"\/>|">.*?Transform>)/gs,
      () => '',
    ),
  (random, xml) =>
    once(
      random,
      xml,
      /<(?:[a-z]+:)?Transform Algorithm="[^"]*(?:"\/>|">.*?Transform>)/gs,
      (t) => t + t,
    ),
  (random, xml) => once(random, xml, /(?<=PrefixList=")[^"]*(?=")/g, (list) => `${list} u xs`),
  (random, xml) =>
    once(random, xml, /(?<=URI=")[^"]*(?=")/g, () =>
      pick(random, ['', '#r', '#a', '#b', '#none', 'a', `#xpointer(id('a'))`, '#xpointer(/)']),
    ),
  (random, xml) => once(random, xml, / URI="[^"]*"/g, () => ''),
  (random, xml) => once(random, xml, element('Reference'), (t) => t + t),
  (random, xml) => once(random, xml, element('Reference'), () => ''),
  (random, xml) =>
    once(random, xml, /(?<=(?:DigestValue|SignatureValue)>)[^<]*/g, (v) =>
      v.replace(/[A-Za-z]/, (c) => (c === 'A' ? 'B' : 'A')),
    ),
  (random, xml) =>
    once(random, xml, /(?<=(?:DigestValue|SignatureValue)>)[^<]*/g, (v) =>
      pick(random, [
        ` ${v}\n`,
        v.slice(4),
        v.slice(0, -8),
        `${v.slice(0, 8)}<!-- -->${v.slice(8)}`,
        `${v.slice(0, 4)}*${v.slice(4)}`,
        '',
      ]),
    ),
  (random, xml) =>
    once(
      random,
      xml,
      /(?=<\/(?:[a-z]+:)?Signature>)/g,
      () => `<Object xmlns="${DSIG}">added</Object>`,
    ),
  (random, xml) =>
    once(
      random,
      xml,
      /(?=<\/(?:[a-z]+:)?Signature>)/g,
      () => `<KeyInfo xmlns="${DSIG}"><KeyName>x</KeyName></KeyInfo>`,
    ),
  (random, xml) => once(random, xml, element('SignedInfo'), (t) => t + t),
  (random, xml) =>
    once(random, xml, / ID="[^"]*"/g, () =>
      pick(random, [' ID="a"', ' ID="r"', ' ID="z"', ' Id="a"', '']),
    ),
];

/** One to three changes of a signed document, of whatever kind. */
export const mutated = (random: Random, xml: string): string => {
  const families = [CONTENTS, SPELLINGS, SPELLINGS, SPELLINGS, SIGNATURES, [wrap]];
  let out = xml;
  for (let times = 1 + Math.floor(random() * 2.5); times > 0; times--)
    out = pick(random, pick(random, families))(random, out);
  return out;
};
