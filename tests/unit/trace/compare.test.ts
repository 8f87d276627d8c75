import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../../lib/model/protocol.ts';
import { compareMessages, compareTraces } from '../../../lib/trace/compare.ts';
import { flowsOf } from '../../../lib/trace/flows.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';
import { b64, exchange, messagesIn, post, recordingOf } from './exchange.ts';

const responseOf = (given: {
  id?: string;
  issuer?: string;
  audience?: string;
  user?: string;
  attribute?: string;
}): string =>
  `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="${given.id ?? '_1'}" IssueInstant="2026-11-21T10:00:0${given.id ?? 0}Z"><a:Issuer>${given.issuer ?? 'idp'}</a:Issuer><a:Assertion ID="a${given.id}"><a:Subject><a:NameID Format="f">${given.user ?? 'ada'}</a:NameID></a:Subject><a:Conditions><a:AudienceRestriction><a:Audience>${given.audience ?? 'sp'}</a:Audience></a:AudienceRestriction></a:Conditions><a:AttributeStatement><a:Attribute Name="${given.attribute ?? 'mail'}"><a:AttributeValue>${given.user ?? 'ada'}</a:AttributeValue></a:Attribute></a:AttributeStatement></a:Assertion></p:Response>`;

const acs = (xml: string, more: Partial<Exchange> = {}): Exchange =>
  exchange({ ...post(`SAMLResponse=${encodeURIComponent(b64(xml))}`), ...more });

const message = async (xml: string): Promise<ProtocolMessage> => {
  const [one] = await messagesIn(acs(xml));
  if (one === undefined) throw new Error('no message');
  return one;
};

const parted = (rows: ReturnType<typeof compareMessages>): unknown[] =>
  rows.filter((row) => row.weight !== 'same').map((row) => [row.weight, row.name, ...row.values]);

describe('two messages', () => {
  test('that differ in what is another one each time do not differ', async () => {
    const rows = compareMessages(
      await message(responseOf({})),
      await message(responseOf({ id: '2' })),
    );
    expect(parted(rows)).toEqual([]);
    expect(rows.map((row) => row.name)).toContain('Audience');
  });

  test('what breaks a sign-in stands first, then what tells users apart', async () => {
    const rows = compareMessages(
      await message(responseOf({})),
      await message(responseOf({ user: 'bob', audience: 'sp/', attribute: 'Mail' })),
    );
    expect(parted(rows)).toEqual([
      ['breaks', 'Audience', 'sp', 'sp/'],
      ['breaks', 'Attributes', 'mail', 'Mail'],
      ['breaks', 'mail: number of values', '1', null],
      ['breaks', 'Mail: number of values', null, '1'],
      ['differs', 'NameID', 'ada', 'bob'],
      ['differs', 'mail', 'ada', null],
      ['differs', 'Mail', null, 'bob'],
    ]);
  });

  test('one of which can’t be read', async () => {
    const rows = compareMessages(await message(responseOf({})), await message('<a>'));
    expect(parted(rows)).toContainEqual(['breaks', 'Not read', null, 'cutOff']);
  });
});

test('two traces are compared sign-in by sign-in, however many there are', async () => {
  const trace = async (...all: Exchange[]) => {
    const recording = recordingOf(...all);
    const messages = await messagesOf(recording);
    return { recording, diagnosis: { messages }, flows: flowsOf(recording, messages) };
  };
  const works = await trace(acs(responseOf({ id: '1' })), acs(responseOf({ id: '2' }), { tab: 2 }));
  const fails = await trace(acs(responseOf({ id: '3', issuer: 'other' }), { status: 403 }));
  expect(parted(compareTraces(works, fails))).toEqual([
    ['breaks', 'HTTP status', '200', '403'],
    ['breaks', 'Response: Issuer', 'idp', 'other'],
  ]);
  expect(compareTraces(works, await trace()).filter((row) => row.weight === 'breaks')).toHaveLength(
    3,
  );
});
