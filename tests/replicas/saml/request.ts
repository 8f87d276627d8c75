import { inflateRawSync } from 'node:zlib';
import { Extractor } from 'samlify';

/** What an IdP reads of an AuthnRequest that came by redirect. */
export interface AuthnRequest {
  id: string;
  issuer: string;
  /** AssertionConsumerServiceURL; '' when the SP leaves it to the IdP. */
  acsUrl: string;
  destination: string;
  relayState: string;
}

const MAX_INFLATED = 256 * 1024;

/** Reads `SAMLRequest` of a redirect's query; null when there is none or it can't be read. */
export const readRequest = (query: URLSearchParams): AuthnRequest | null => {
  const packed = query.get('SAMLRequest');
  if (!packed) return null;
  try {
    const xml = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_INFLATED });
    const { request, issuer } = Extractor.extract(xml.toString('utf8'), [
      {
        key: 'request',
        localPath: ['AuthnRequest'],
        attributes: ['ID', 'AssertionConsumerServiceURL', 'Destination'],
      },
      { key: 'issuer', localPath: ['AuthnRequest', 'Issuer'], attributes: [] },
    ]) as { request?: Record<string, string>; issuer?: string };
    if (!request?.id || typeof issuer !== 'string') return null;
    return {
      id: request.id,
      issuer,
      acsUrl: request.assertionConsumerServiceUrl ?? '',
      destination: request.destination ?? '',
      relayState: query.get('RelayState') ?? '',
    };
  } catch {
    return null;
  }
};
