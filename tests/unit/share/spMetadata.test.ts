import { expect, test } from 'vitest';
import { applyAll } from '../../../lib/journey/apply.ts';
import { begin } from '../../../lib/journey/transition.ts';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { ConnectionEvent } from '../../../lib/model/connection.ts';
import type { Field } from '../../../lib/model/field.ts';
import { readMetadata } from '../../../lib/saml/metadata.ts';
import { spMetadataOf } from '../../../lib/share/spMetadata.ts';

const given = (field: Field, value: string): ConnectionEvent => ({
  type: 'captured',
  side: 'sp',
  slot: 'gives',
  field,
  capture: {
    value,
    from: { how: 'page', console: 'sipgate', page: 'sso', label: null, at: 2 },
  },
  at: 2,
});

test('the file describes the service provider, what its vendor demands included', () => {
  const joined = { type: 'joined', side: 'sp', console: 'sipgate', account: '', at: 1 } as const;
  const { connection } = applyAll(begin('id', 'A', 1).connection, [
    joined,
    given('acsUrl', 'https://sp.example/acs?a=1&b=2'),
    given('spEntityId', 'urn:sp:acme'),
  ]);
  const text = spMetadataOf(connection);
  const reading = readMetadata(text);
  const [sp] = 'entities' in reading ? reading.entities : [];
  expect(sp).toMatchObject({
    entityId: 'urn:sp:acme',
    roles: ['sp'],
    acsUrls: [{ location: 'https://sp.example/acs?a=1&b=2', isDefault: true }],
  });
  expect(text).toContain(`<md:NameIDFormat>${NAME_ID_FORMATS.emailAddress}</md:NameIDFormat>`);
});
