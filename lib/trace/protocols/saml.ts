import type { Oddity, QuerySignature } from '../../model/protocol.ts';
import { decodeEncoded } from '../../saml/encoded.ts';
import { querySignatureReading } from '../../saml/signatures.ts';
import { type Parameter, parameter } from '../parameters/parameter.ts';
import { readArtifact } from './artifact.ts';
import { readDocument } from './document.ts';
import { type Draft, inAddress, isMasked, NOTHING, type Source, said } from './draft.ts';

/** Over the octets as they were sent (bindings 3.4.4.1): only so can it be verified. */
const overQuery = (one: Parameter, all: readonly Parameter[]): string =>
  [one, parameter(all, 'RelayState'), parameter(all, 'SigAlg')]
    .flatMap((part) => (part ? [`${part.name}=${part.raw}`] : []))
    .join('&');

/** SimpleSign is over the XML itself, nothing of it encoded (bindings 3.5.4.1). */
const overValues = (one: Parameter, xml: string, all: readonly Parameter[]): string =>
  [{ ...one, value: xml }, parameter(all, 'RelayState'), parameter(all, 'SigAlg')]
    .flatMap((part) => (part ? [`${part.name}=${part.value}`] : []))
    .join('&');

const signatureOf = (one: Parameter, xml: string | null, source: Source): QuerySignature | null => {
  const signature = said(source, 'Signature');
  if (signature === null || xml === null) return null;
  return {
    algorithm: said(source, 'SigAlg') ?? '',
    signature: signature.replace(/ /g, '+'),
    signed: inAddress(source)
      ? overQuery(one, source.parameters)
      : overValues(one, xml, source.parameters),
  };
};

const artifactDraft = (one: Parameter, source: Source): Draft => {
  const artifact = isMasked(one.value) ? null : readArtifact(one.value);
  const saml1 = artifact?.typeCode === '0x0001' || artifact?.typeCode === '0x0002';
  return {
    ...NOTHING,
    key: `${one.name}=${one.value}`,
    protocol: saml1 ? 'saml1' : 'saml2',
    binding: 'artifact',
    type: one.name,
    role: 'response',
    parameter: one.name,
    raw: one.raw,
    relayState: said(source, 'RelayState') ?? said(source, 'TARGET'),
    artifact,
    unreadable:
      artifact !== null
        ? null
        : isMasked(one.value)
          ? 'masked'
          : one.value === ''
            ? 'empty'
            : 'notBase64',
  };
};

const messageDraft = async (one: Parameter, source: Source): Promise<Draft> => {
  const address = inAddress(source);
  const masked = isMasked(one.value);
  const encoded = masked
    ? source.decoded === null
      ? { unreadable: 'masked' as const, oddities: [] }
      : { xml: source.decoded, broken: false, oddities: ['masked' as const] }
    : source.budget.left > 0
      ? await decodeEncoded(one.value, address)
      : { unreadable: 'tooLarge' as const, oddities: [] };
  const xml = 'xml' in encoded ? encoded.xml : null;
  const document =
    'xml' in encoded
      ? readDocument(encoded.xml, source.budget, encoded.broken)
      : encoded.unreadable;
  const contents = typeof document === 'string' ? null : document;
  const querySignature = masked ? null : signatureOf(one, xml, source);
  if (querySignature && contents?.message) {
    contents.message.signatures.unshift(querySignatureReading(querySignature.algorithm));
  }
  const oddities: Oddity[] = [...encoded.oddities];
  // Profiles 4.1.2 forbids a sign-in's response by redirect; no binding has a message in a POST's query.
  const response = contents?.protocol === 'saml2' && contents.type === 'Response';
  if (address && (response || source.method === 'POST')) oddities.push('wrongBinding');
  return {
    ...NOTHING,
    key: `${one.name}=${one.value}`,
    protocol: contents?.protocol ?? 'saml2',
    binding: address ? 'redirect' : querySignature ? 'simpleSign' : 'post',
    type: contents?.type ?? one.name,
    role: contents?.role ?? (/request$/i.test(one.name) ? 'request' : 'response'),
    parameter: one.name,
    raw: one.raw,
    xml,
    message: contents?.message ?? null,
    facts: contents?.facts ?? [],
    relayState: said(source, 'RelayState') ?? said(source, 'TARGET'),
    querySignature,
    oddities,
    unreadable: typeof document === 'string' ? document : null,
  };
};

/** SAML messages and artifacts among the parameters, each one listed, however many there are. */
export const samlIn = async (source: Source): Promise<Draft[]> => {
  const drafts: Draft[] = [];
  for (const one of source.parameters) {
    const name = /^saml(request|response|art)$/i.exec(one.name)?.[1]?.toLowerCase();
    if (name === 'art') drafts.push(artifactDraft(one, source));
    // One after the other: what they may take together is bounded.
    else if (name !== undefined) drafts.push(await messageDraft(one, source));
  }
  return drafts;
};
