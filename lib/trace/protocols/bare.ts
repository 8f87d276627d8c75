import { MAX_TEXT } from '../../saml/bytes.ts';
import { readDocument } from './document.ts';
import { type Draft, NOTHING, type Source } from './draft.ts';

/** Name spaces of SAML, WS-Trust and PAOS; other XML is not read. */
const OURS = /urn:oasis:names:tc:SAML:|\/ws-trust\/|\/ws\/2005\/02\/trust|urn:liberty:paos/;

/** A body that is a document: SOAP and PAOS (bindings 3.2 and 3.3), or a message that nothing carries. */
export const bareIn = (text: string, source: Source): Draft[] => {
  const xml = text.trim();
  if (!xml.startsWith('<') || xml.length > MAX_TEXT * 2 || !OURS.test(xml)) return [];
  const document = readDocument(xml, source.budget);
  const contents = typeof document === 'string' ? null : document;
  if (document === 'notSaml' || document === 'html') return [];
  const binding = contents?.envelope ?? 'post';
  return [
    {
      ...NOTHING,
      key: xml,
      protocol: contents?.protocol ?? 'saml2',
      binding,
      type: contents?.type ?? /<(?:[\w.-]+:)?(\w+)/.exec(xml)?.[1] ?? '',
      role: contents?.role ?? (source.carrier === 'body' ? 'request' : 'response'),
      parameter: '',
      raw: text,
      xml: text,
      message: contents?.message ?? null,
      facts: contents?.facts ?? [],
      oddities: contents?.envelope === null ? ['notEncoded'] : [],
      unreadable: typeof document === 'string' ? document : null,
    },
  ];
};
