import type { Exchange, Recording } from '../../model/exchange.ts';
import { FIELDS, isField } from '../../model/field.ts';
import type { SetUp } from '../../model/finding.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Verification } from '../../model/signature.ts';
import { type ExamineOptions, examineAll } from '../diagnose/examineAll.ts';
import type { Examined } from '../diagnose/examined.ts';
import { messagesOf } from '../messages.ts';
import { redactAnswer, redactBody } from './body.ts';
import { redactHeaders } from './headers.ts';
import type { Removed } from './placeholder.ts';
import { redactAddress } from './url.ts';
import { openVault, type Vault } from './vault.ts';
import { redactXml } from './xml.ts';

/** How many values of each kind were replaced. */
export type Receipt = Partial<Record<Removed, number>>;

export interface Redacted {
  recording: Recording;
  receipt: Receipt;
}

const redactExchange = async (one: Exchange, vault: Vault): Promise<Exchange> => {
  const { decoded, ...exchange } = one;
  const requestBody =
    one.requestBody && (await redactBody(one.requestBody, one.requestHeaders, vault));
  // What was sent as bytes is a form's fields now, and says so.
  const requestHeaders = one.requestHeaders.filter(
    ({ name }) => !(requestBody && /^content-(?:length|encoding)$/i.test(name)),
  );
  const xml = decoded === undefined ? null : redactXml(decoded, vault);
  return {
    ...exchange,
    url: await redactAddress(one.url, vault),
    requestHeaders: await redactHeaders(requestHeaders, vault),
    requestBody,
    responseHeaders: await redactHeaders(one.responseHeaders, vault),
    responseBody: one.responseBody && (await redactAnswer(one, one.responseBody, vault)),
    ...(xml !== null && { decoded: xml }),
  };
};

const configured = ({ sp, idp }: SetUp): string[] =>
  [sp.gives, sp.holds, idp.gives, idp.holds].flatMap((values) =>
    Object.entries(values).flatMap(([field, value]) =>
      isField(field) && /^(?:url|entityId)$/.test(FIELDS[field].kind) ? [value.toLowerCase()] : [],
    ),
  );

/** What the signatures of each message are worth: of the changed text nobody can say it any more. */
const verificationsOf = (examined: readonly Examined[]): Record<string, Verification> =>
  Object.fromEntries(
    examined.flatMap(({ carrier: { id, message }, coverage }) =>
      message === null
        ? []
        : [[id, { signatures: message.signatures, coverage: [...coverage] }] as const],
    ),
  );

const endpoint = (url: string): string => url.replace(/[?#].*$/s, '');

/** Who speaks to whom: what every check compares, and no secret between the two. */
const essentials = (
  messages: readonly ProtocolMessage[],
  exchanges: readonly Exchange[],
): string[] => {
  const carriers = new Set(messages.map(({ exchange }) => exchange));
  return [
    ...exchanges.filter(({ id }) => carriers.has(id)).map(({ url }) => endpoint(url)),
    ...messages.flatMap(({ message }) =>
      message === null
        ? []
        : [
            message.issuer,
            message.destination,
            message.request?.acsUrl,
            ...message.assertions.flatMap(({ issuer, audiences, confirmations }) => [
              issuer,
              ...audiences.flat(),
              ...confirmations.map(({ recipient }) => recipient),
            ]),
          ],
    ),
  ].flatMap((text) => (text ? [text.toLowerCase()] : []));
};

/**
 * A recording without what is somebody's own: NameIDs, attribute values, session indexes, cookies,
 * tokens, credentials, unknown parameters, headers and bodies, wherever they stand; the same value is
 * replaced by the same placeholder. Who speaks to whom, when, by which algorithms and certificates stays,
 * so that it can still be diagnosed. Signatures go too: a digest would confirm a guess.
 * @param connection what the signatures are held against, the last time that this is possible; its
 * addresses and names stay as well
 */
export const redact = async (
  recording: Recording,
  connection: ExamineOptions,
): Promise<Redacted> => {
  const messages = await messagesOf(recording);
  const vault = openVault([
    ...essentials(messages, recording.exchanges),
    ...configured(connection.setUp),
  ]);
  // What a message calls a NameID is one wherever else it stands.
  for (const { message } of messages)
    for (const nameId of [...(message?.assertions ?? []), message?.logout].map((x) => x?.nameId))
      if (nameId) vault.replace('nameId', nameId.value);
  const pass = async (): Promise<Exchange[]> => {
    vault.recount();
    const done: Exchange[] = [];
    for (const one of recording.exchanges) done.push(await redactExchange(one, vault));
    return done;
  };
  // What is found late may stand in something early: the second pass knows all.
  await pass();
  const exchanges = await pass();
  const verifications = verificationsOf(await examineAll(recording, messages, connection));
  return { recording: { ...recording, exchanges, verifications }, receipt: vault.counts() };
};
