import { verify, X509Certificate } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { postPage } from '../../saml/post.ts';
import { readRequest } from '../../saml/request.ts';
import type { Settings } from '../settings.ts';
import { badSaml, notAssigned } from './error-pages.ts';
import { type App, keyOf } from './org.ts';
import { sealed, unsigned } from './response.ts';

/** SAML bindings 3.4.4.1: the signature of a redirect covers its raw query. */
const signatureHolds = (search: string, pem: string): boolean => {
  const raw = new Map(
    search
      .slice(1)
      .split('&')
      .map((pair): [string, string] => [pair.replace(/=.*$/, ''), pair]),
  );
  const parts = ['SAMLRequest', 'RelayState', 'SigAlg'].flatMap((name) => raw.get(name) ?? []);
  const query = new URLSearchParams(search);
  const hash = query.get('SigAlg')?.endsWith('rsa-sha1') ? 'sha1' : 'sha256';
  const signature = Buffer.from(query.get('Signature') ?? '', 'base64');
  try {
    const key = new X509Certificate(pem).publicKey;
    return verify(hash, Buffer.from(parts.join('&')), key, signature);
  } catch {
    return false;
  }
};

const nameIdPolicy = (query: URLSearchParams): string => {
  const packed = Buffer.from(query.get('SAMLRequest') ?? '', 'base64');
  const xml = inflateRawSync(packed, { maxOutputLength: 256 * 1024 }).toString('utf8');
  return /<(?:\w+:)?NameIDPolicy\b[^>]*\bFormat="([^"]*)"/.exec(xml)?.[1] ?? '';
};

/** What Okta refuses with *400 Bad Request*: see "Signed Requests" and "Name ID format" in its help. */
const refuses = (url: URL, settings: Settings): boolean => {
  if (settings.signedRequests && !signatureHolds(url.search, settings.signatureCertificate)) {
    return true;
  }
  const wanted = nameIdPolicy(url.searchParams);
  return wanted !== '' && !wanted.endsWith(':unspecified') && wanted !== settings.nameIDFormat;
};

/** The sign-on address: answers a redirect's request, or without one starts the sign-in itself. */
export const signOn = async (url: URL, app: App): Promise<Response> => {
  const { settings } = app;
  if (app.assigned.length === 0) return notAssigned(settings.label);
  const started = url.searchParams.has('SAMLRequest');
  const request = readRequest(url.searchParams);
  if (started && (!request || refuses(url, settings))) return badSaml();
  const key = keyOf(app, null);
  if (!key) return badSaml();
  const listed = settings.requestableUrls.find((row) => row.url === request?.acsUrl);
  const acsUrl = listed?.url ?? settings.postBackURL;
  const xml = await sealed(unsigned(app, acsUrl, request?.id), settings, key);
  return postPage({
    action: acsUrl,
    samlResponse: Buffer.from(xml).toString('base64'),
    relayState: request ? request.relayState : settings.defaultRelayState,
  });
};
