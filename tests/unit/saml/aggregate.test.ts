import { describe, expect, test } from 'vitest';
import { VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { entitiesIn, entityIn } from '../../../lib/saml/aggregate.ts';
import { type MetadataEntity, readMetadata, valuesOf } from '../../../lib/saml/metadata.ts';

const MD = 'urn:oasis:names:tc:SAML:2.0:metadata';
const DS = 'http://www.w3.org/2000/09/xmldsig#';

/** In pieces of that many bytes. */
const stream = (input: string | Uint8Array, piece = 7): ReadableStream<Uint8Array> => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + piece));
      at += piece;
    },
  });
};

const idp = (id: string, p = 'md:', more = ''): string =>
  `<${p}EntityDescriptor${more} entityID="${id}"><${p}IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><${p}KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${VALID}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></${p}KeyDescriptor><${p}SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.test/?a=1&amp;b=2"/></${p}IDPSSODescriptor></${p}EntityDescriptor>`;
const group = (inside: string, more = ''): string =>
  `<md:EntitiesDescriptor xmlns:md="${MD}" xmlns:ds='${DS}'${more}>${inside}</md:EntitiesDescriptor>`;

const find = async (input: string | Uint8Array, id: string, piece?: number) => {
  const found = await entityIn(stream(input, piece), id);
  if ('error' in found || found.xml === null) return null;
  return found.xml;
};
const one = (xml: string | null): MetadataEntity => {
  const reading = readMetadata(xml ?? '');
  const [entity] = 'entities' in reading ? reading.entities : [];
  if (!entity) throw new Error(JSON.stringify([xml, reading]));
  return entity;
};
const ids = async (input: string | Uint8Array): Promise<unknown> => {
  const found = await entitiesIn(stream(input));
  return 'error' in found ? found.error : found.entries.map((e) => e.entityId);
};

describe('finds one entity, wherever the pieces part the document', () => {
  const text = group(`${idp('urn:a')}\n${idp('urn:b')}${idp('urn:bb')}`);
  test.each([1, 2, 3, 64, 1_000_000])('pieces of %i bytes', async (piece) => {
    const found = one(await find(text, 'urn:b', piece));
    expect(valuesOf(found)).toMatchObject({
      idpEntityId: 'urn:b',
      ssoUrl: 'https://idp.test/?a=1&b=2',
      certificate: expect.stringContaining('BEGIN CERTIFICATE'),
    });
  });

  test('as reading the whole document finds it', async () => {
    const whole = readMetadata(text);
    const entities = 'entities' in whole ? whole.entities : [];
    for (const entity of entities) expect(one(await find(text, entity.entityId))).toEqual(entity);
  });

  test('comments and sections that are parted anywhere', async () => {
    const whole = group(`<!-- <a> --> ${idp('urn:a')} <![CDATA[ </a> ]]> <? > ?> ${idp('urn:b')} `);
    const text = whole.replace(VALID, '').replace(VALID, '');
    const listed = await entitiesIn(stream(text, text.length));
    const found = await find(text, 'urn:b', text.length);
    expect(found).not.toBeNull();
    for (let piece = 1; piece < text.length; piece++) {
      expect(await entitiesIn(stream(text, piece))).toEqual(listed);
      expect(await find(text, 'urn:b', piece)).toBe(found);
    }
  });

  test('none, when there is none', async () => {
    expect(await entityIn(stream(text), 'urn:c')).toEqual({ xml: null });
  });
});

describe('whatever the document looks like', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const plain = group(idp('urn:ä'));
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', plain],
    ['a byte order mark', `\uFEFF${plain}`],
    ['UTF-16, little-endian', utf16(plain)],
    ['UTF-16, big-endian', Buffer.from(utf16(plain)).swap16()],
    ['UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    [
      'Latin-1, as declared',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${plain}`, 'latin1'),
    ],
    ['declared as UTF-16, and UTF-8', `<?xml version="1.0" encoding="UTF-16"?>${plain}`],
    ['single quotes', plain.replaceAll('"', "'")],
    ['a reference in the entity ID', plain.replace('ä', '&#xE4;')],
    [
      'another attribute before it',
      plain.replace(' entityID', ` ID="a>b" x:entityID='no' entityID`),
    ],
    ['line ends in tags', plain.replaceAll(' ', '\r\n\t').replaceAll('/>', ' />')],
    ['another prefix', plain.replaceAll('md:', 'ns0.x-y:').replace('xmlns:md', 'xmlns:ns0.x-y')],
    ['no prefix', plain.replaceAll('md:', '').replace('xmlns:md', 'xmlns')],
    [
      'entities in comments, sections and instructions',
      group(
        `<!-- ${idp('urn:no')} --><?a ${idp('urn:no')}?><md:Extensions><![CDATA[${idp('urn:no')}]]></md:Extensions>${idp('urn:ä')}`,
      ),
    ],
    [
      'what is no entity of the group',
      group(`<ds:Signature>${idp('urn:no')}</ds:Signature>${idp('urn:ä')}`),
    ],
    ['an entity alone', idp('urn:ä', 'md:', ` xmlns:md="${MD}" xmlns:ds="${DS}"`)],
    ['groups in groups', group(group(`${group('')}<md:EntitiesDescriptor/>${idp('urn:ä')}`))],
  ])('%s', async (_, input) => {
    expect(await ids(input)).toEqual(['urn:ä']);
    const found = one(await find(input, 'urn:ä'));
    expect(valuesOf(found).certificate).toContain('BEGIN CERTIFICATE');
  });

  test('&, <, >, quotes and blanks in an entity ID', async () => {
    const text = group(idp('https://a/?b=&lt;1&gt;&amp;amp;c=&quot;&apos;\n&#39;'));
    const id = `https://a/?b=<1>&amp;c="' '`;
    expect(await ids(text)).toEqual([id]);
    expect(await find(text, id)).toContain('&amp;amp;');
  });
});

test('what the groups lend: name spaces, and how long it is valid', async () => {
  const until = (year: number): string => ` validUntil='${year}-01-01T00:00:00Z'`;
  const text = group(
    idp('urn:a', 'md:', until(2040)) +
      group(
        idp('urn:b', 'x:', ` xmlns:md="urn:other"`) + idp('urn:c', 'md:', until(2019)),
        `${until(2020)} xmlns:x="${MD}" xmlns:quoted='"'`,
      ),
    until(2030),
  );
  const whole = readMetadata(text);
  if ('error' in whole) throw new Error(whole.error);
  expect(whole.entities.map((e) => e.validUntil?.slice(0, 4))).toEqual(['2030', '2020', '2019']);
  for (const entity of whole.entities)
    expect(one(await find(text, entity.entityId))).toEqual(entity);
  const b = await find(text, 'urn:b');
  expect(b).toContain(`xmlns:x="${MD}"`);
  expect(b).toContain(`xmlns:ds="${DS}"`);
  expect(b).toContain('xmlns:quoted="&quot;"');
  expect(b?.match(/xmlns:md=/g)).toHaveLength(1);
});

describe('the list', () => {
  const sp = '<md:EntityDescriptor entityID="urn:sp"><md:SPSSODescriptor/></md:EntityDescriptor>';
  const both = sp.replace('<md:SPSS', '<md:IDPSSODescriptor/><md:SPSS').replace('urn:sp', 'urn:B');
  const text = group(`${sp}${idp('urn:a')}${both}<md:EntityDescriptor entityID="urn:none"/>`);
  test('says the roles', async () => {
    expect(await entitiesIn(stream(text))).toEqual({
      entries: [
        { entityId: 'urn:sp', roles: ['sp'] },
        { entityId: 'urn:a', roles: ['idp'] },
        { entityId: 'urn:B', roles: ['idp', 'sp'] },
        { entityId: 'urn:none', roles: [] },
      ],
    });
  });
  test('of those that match, the first', async () => {
    const found = await entitiesIn(stream(text), { matching: 'N:B' });
    expect(found).toMatchObject({ entries: [{ entityId: 'urn:B' }] });
    expect(await entitiesIn(stream(text), { most: 2 })).toMatchObject({ entries: [{}, {}] });
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'notMetadata'],
  ['words', 'no metadata at all', 'notMetadata'],
  ['a web page', '<html><body/></html>', 'notMetadata'],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${group('')}`, 'dtd'],
  ['bytes that are no text', Uint8Array.of(0x3c, 0xff, 0xff, 0x3e), 'notText'],
  ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><a/>', 'notText'],
  ['cut off in an element', group(idp('urn:a')).slice(0, -30), 'malformed'],
  ['cut off in a tag', group(idp('urn:a')).slice(0, -3), 'malformed'],
  ['cut off in a comment', `${group('')}<!-- `, 'malformed'],
  ['two roots', group('') + group(''), 'malformed'],
  ['an end too many', `${group('')}</a>`, 'malformed'],
  ['groups without end', '<EntitiesDescriptor>'.repeat(100), 'tooComplex'],
  ['a tag without end', `<EntitiesDescriptor a="${'x'.repeat(200_000)}`, 'tooComplex'],
])('not %s', async (_, input, error) => {
  expect(await entitiesIn(stream(input, 50_000))).toEqual({ error });
});

test('an entity too large to be held is refused, and passed over where another is wanted', async () => {
  const large = idp('urn:large').replace('</', `<!--${'x'.repeat(1_500_000)}--></`);
  const text = group(large + idp('urn:a'));
  expect(await entityIn(stream(text, 50_000), 'urn:large')).toEqual({ error: 'tooLarge' });
  expect(one(await find(text, 'urn:a', 50_000)).entityId).toBe('urn:a');
});

test('tells how far it is, and ends when it is told to', async () => {
  const text = group(idp('urn:a').repeat(50));
  const told: number[] = [];
  await entitiesIn(stream(text, 5_000), { progress: (bytes) => told.push(bytes) });
  expect(told.at(-1)).toBe(text.length);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  const stop = new AbortController();
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(
        new TextEncoder().encode(pulled++ === 0 ? group('').slice(0, -30) : idp('urn:a')),
      );
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const reading = entitiesIn(endless, {
    signal: stop.signal,
    progress: (bytes) => {
      if (bytes > 50_000) stop.abort();
    },
  });
  await expect(reading).rejects.toThrow(/abort/i);
  expect(cancelled).toBe(true);
});
