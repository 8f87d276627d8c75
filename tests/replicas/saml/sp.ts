import { SAML } from '@node-saml/node-saml';
import { readContents } from './contents.ts';
import { unmetDemand } from './demands.ts';
import { isCurrent } from './trusted.ts';

/** What an SP has saved of its IdP, and what it demands by itself. */
export interface SpConfig {
  acsUrl: string;
  entityId: string;
  ssoUrl: string;
  /** Undefined: this SP asks for no issuer, and takes any. */
  idpEntityId?: string;
  /** PEM; several when metadata lists several. Those out of date are not trusted. */
  certificates: readonly string[];
  /** NameIDPolicy of the request. */
  nameIdFormat?: string;
  /** The NameID must be an e-mail address, and say so by its format. */
  emailNameId?: boolean;
  /** Attribute names that must be there, with a value. */
  attributes?: readonly string[];
  wantResponseSigned?: boolean;
  /** A signed response will do where the assertion has no signature of its own. */
  eitherSigned?: boolean;
}

export interface Accepted {
  ok: true;
  nameId: string;
  /** Values by attribute name. */
  attributes: Readonly<Record<string, readonly string[]>>;
}
export type SignIn = Accepted | { ok: false; error: string };

const saml = (config: SpConfig): SAML =>
  new SAML({
    callbackUrl: config.acsUrl,
    issuer: config.entityId,
    audience: config.entityId,
    entryPoint: config.ssoUrl,
    idpCert: [...config.certificates],
    ...(config.idpEntityId === undefined ? {} : { idpIssuer: config.idpEntityId }),
    identifierFormat: config.nameIdFormat ?? null,
    disableRequestedAuthnContext: true,
    wantAssertionsSigned: !config.eitherSigned,
    wantAuthnResponseSigned: config.wantResponseSigned ?? false,
    acceptedClockSkewMs: 5000,
  });

/** The address that starts a sign-in: an AuthnRequest (SAML core 3.4.1) by redirect to the saved SSO URL. */
export const loginUrl = (config: SpConfig, relayState = ''): Promise<string> =>
  saml(config).getAuthorizeUrlAsync(relayState, undefined, {});

/**
 * Judges what was posted to the ACS by nothing but what was saved. Signature, audience and clock
 * are the library's work; the rest, which it leaves open and SPs' own software doesn't, is
 * `unmetDemand`'s.
 * @param body form-encoded
 */
export const accept = async (config: SpConfig, body: string): Promise<SignIn> => {
  const SAMLResponse = new URLSearchParams(body).get('SAMLResponse');
  if (!SAMLResponse) return refused('no SAMLResponse in the posted form');
  const certificates = config.certificates.filter((certificate) => isCurrent(certificate));
  if (certificates.length === 0) return refused('no valid certificate is saved');
  try {
    const { profile } = await saml({ ...config, certificates }).validatePostResponseAsync({
      SAMLResponse,
    });
    if (!profile) return refused('no assertion');
    const unmet = unmetDemand(config, readContents(SAMLResponse), profile);
    return unmet
      ? refused(unmet)
      : { ok: true, nameId: profile.nameID, attributes: attributesOf(profile.attributes) };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

const attributesOf = (attributes: unknown): Accepted['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [name, [value].flat().map(String)]),
  );

const refused = (error: string): SignIn => ({ ok: false, error });
