import { pick, type Random } from '../unit/journey/random.ts';
import { type KeyKind, KINDS } from './keys.ts';
import { template } from './template.ts';

/** A document to sign, and which of its signatures in which order: inner ones first. */
export interface Plan {
  xml: string;
  kind: KeyKind;
  /** Places of the signatures in the order of the document, counted from 1. */
  order: number[];
}

const PIECES = [
  'ann',
  'Ärzte',
  '日本',
  '😀',
  '&amp;',
  '&lt;b&gt;',
  '&#13;',
  '&#9;',
  '&#x1F600;',
  ' ',
  '\n',
  '\r\n',
  '"',
  "'",
  ']]&gt;',
  '<![CDATA[<x> & ]]>',
  '<!-- comment -->',
  '<?target data?>',
  '<?target?>',
] as const;

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
const some = (random: Random, most: number, one: () => string): string =>
  Array.from({ length: upTo(random, most) }, one).join('');

const text = (random: Random): string => some(random, 4, () => pick(random, PIECES));

const value = (random: Random): string =>
  some(random, 3, () =>
    pick(random, [
      'a',
      'é',
      '😀',
      '&amp;',
      '&lt;',
      '&quot;',
      '&#10;',
      '&#13;',
      '&#9;',
      ' ',
      "'",
      '>',
    ]),
  );

const gap = (random: Random): string =>
  pick(random, ['', '', '', '\n', '\r\n  ', '\t', '<!-- between -->', '<?between?>']);

const DECLARATIONS = [
  'xmlns:xs="http://www.w3.org/2001/XMLSchema"',
  'xmlns:u="urn:u"',
  'xmlns:v="urn:v"',
  'xmlns:u="urn:other"',
  // None with `&`: libxml2 writes it as `&#38;`, whatever canonical XML says.
  'xmlns:e="http://example.com/?a=1"',
] as const;

const XML = [
  'xml:lang="de"',
  'xml:space="preserve"',
  'xml:base="http://example.com/a/"',
  'xml:base="b/c"',
  'xml:base="../d/"',
  'xml:base=".."',
  // None empty and none rooted with dots: by 1.1 libxml2 drops the one even where nothing is left out
  // around it, and keeps the dots of the other, where RFC 3986 (5.2.4) takes them out.
  'xml:base="?q"',
  'xml:base="/e/f"',
] as const;

/** Some attributes in any order, none twice. */
const attributes = (random: Random, fixed: readonly string[], odd: number): string => {
  const drawn = new Map<string, string>();
  for (const one of fixed) drawn.set(one.split('=')[0] ?? '', one);
  for (const one of [
    ...DECLARATIONS,
    ...XML,
    `about="${value(random)}"`,
    `Zone="${value(random)}"`,
  ])
    if (random() < odd && !drawn.has(one.split('=')[0] ?? ''))
      drawn.set(one.split('=')[0] ?? '', one);
  return [...drawn.values()]
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => ` ${one}`)
    .join('');
};

const foreign = (random: Random, levels: number): string => {
  const inside = levels === 0 ? text(random) : foreign(random, levels - 1);
  return pick(random, [
    `<w:x xmlns:w="urn:w"${attributes(random, [], 0.1)} w:a="${value(random)}" b="${value(random)}">${inside}</w:x>`,
    `<x xmlns=""${attributes(random, [], 0.1)}>${inside}<y/></x>`,
    `<x xmlns="urn:d"><w:y xmlns:w="urn:w" xmlns="">${inside}</w:y></x>`,
    `<x xmlns="urn:d" xmlns:z="urn:d" z:a="1" a="2">${inside}</x>`,
    inside,
  ]);
};

interface Names {
  prefix: string;
  declared: boolean;
}

const assertion = (
  random: Random,
  id: string,
  names: Names,
  signature: string,
  advice: string,
): string => {
  const p = names.prefix === '' ? '' : `${names.prefix}:`;
  const xmlns = `xmlns${names.prefix === '' ? '' : `:${names.prefix}`}="urn:oasis:names:tc:SAML:2.0:assertion"`;
  const own = [`ID="${id}"`, 'Version="2.0"', ...(names.declared ? [] : [xmlns])];
  const attribute = (): string =>
    `<${p}Attribute${attributes(random, [`Name="${value(random)}"`], 0.1)}>${gap(random)}<${p}AttributeValue>${random() < 0.4 ? foreign(random, 2) : text(random)}</${p}AttributeValue></${p}Attribute>`;
  return [
    `<${p}Assertion${attributes(random, own, 0.12)}>`,
    `<${p}Issuer>https://idp.example.com/${text(random)}</${p}Issuer>`,
    signature,
    `<${p}Subject><${p}NameID>${text(random)}ann@example.com</${p}NameID></${p}Subject>`,
    advice && `<${p}Advice>${advice}</${p}Advice>`,
    `<${p}AttributeStatement>${some(random, 3, attribute)}</${p}AttributeStatement>`,
    `</${p}Assertion>`,
  ].join(gap(random));
};

/** A response with one assertion, or two, or one within another's Advice, of which some are signed. */
export const planOf = (random: Random): Plan => {
  const kind = random() < 0.6 ? 'rsa' : pick(random, KINDS);
  const outer = pick(random, ['samlp', 'p', '']);
  const names: Names = {
    prefix: pick(random, outer === '' ? ['saml', 'a'] : ['saml', 'a', '']),
    declared: false,
  };
  const declared = names.prefix !== '' && random() < 0.4;
  const inner = { ...names, declared };
  const signs = pick(random, ['response', 'assertion', 'assertion', 'both', 'advice']);
  const sign = (id: string, wanted: boolean): string => (wanted ? template(random, id, kind) : '');
  const nested = signs === 'advice' ? assertion(random, 'n', inner, sign('n', true), '') : '';
  const first = assertion(random, 'a', inner, sign('a', signs !== 'response'), nested);
  const second = random() < 0.1 ? assertion(random, 'b', inner, '', '') : '';
  const p = outer === '' ? '' : `${outer}:`;
  const root = [
    'ID="r"',
    'Version="2.0"',
    `xmlns${outer === '' ? '' : `:${outer}`}="urn:oasis:names:tc:SAML:2.0:protocol"`,
    ...(declared ? [`xmlns:${names.prefix}="urn:oasis:names:tc:SAML:2.0:assertion"`] : []),
  ];
  const top = sign('r', signs === 'response' || signs === 'both');
  const body = [first, second].filter((one) => one !== '');
  const xml = [
    `<${p}Response${attributes(random, root, 0.15)}>`,
    top,
    `<${p}Status/>`,
    ...body,
    `</${p}Response>`,
  ].join(gap(random));
  const around = pick(random, ['', '', '<!-- before -->', '<?before all?>']);
  const two = signs === 'both' || signs === 'advice';
  return { xml: around + xml, kind, order: two ? [2, 1] : [1] };
};
