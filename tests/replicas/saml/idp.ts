import type { CertificateOptions } from '../certificate.ts';
import { certificatePem, privateKeyPem, selfSigned } from '../certificate.ts';
import { metadataXml } from './metadata.ts';
import { type PostForm, postPage } from './post.ts';
import { type AuthnRequest, readRequest } from './request.ts';
import { type ResponseConfig, responseXml } from './response.ts';
import { type SigningKey, signElement } from './sign.ts';

export interface IdpOptions {
  entityId: string;
  ssoUrl: string;
  sloUrl?: string;
  /** Distinguished name of the certificate, as the product writes it. */
  subject?: string;
  nameIdFormats?: readonly string[];
  certificate?: CertificateOptions;
}

export interface Respond {
  /** The query of the SSO address, as the SP's redirect made it; null: started at the IdP. */
  query: URLSearchParams | null;
  config: ResponseConfig;
  /** The product's own refusal of a request, in its words; null lets it through. */
  refuse?: (request: AuthnRequest) => string | null;
}

/** `response` is the page that posts `form` to the ACS; return it from `handle`. */
export type Answer =
  | { ok: true; form: PostForm; response: Response }
  | { ok: false; error: string };

export interface Idp {
  entityId: string;
  ssoUrl: string;
  /** PEM with BEGIN and END lines. */
  certificatePem: string;
  /** SAML 2.0 metadata with one IDPSSODescriptor. */
  metadataXml(): string;
  /** Answers a sign-in with what was saved, and nothing else. */
  respond(options: Respond): Answer;
}

/** A working IdP for one app, with an RSA-2048 key and a certificate of its own, made now. */
export const createIdp = async (options: IdpOptions): Promise<Idp> => {
  const { entityId, ssoUrl } = options;
  const { certificate, keys } = await selfSigned(options.subject ?? 'CN=IdP', options.certificate);
  const key = { privateKey: await privateKeyPem(keys), certificate: certificatePem(certificate) };
  return {
    entityId,
    ssoUrl,
    certificatePem: key.certificate,
    metadataXml: () =>
      metadataXml({
        entityId,
        ssoUrl,
        sloUrl: options.sloUrl,
        certificate: key.certificate,
        nameIdFormats: options.nameIdFormats,
      }),
    respond: ({ query, config, refuse }) => {
      const request = query && readRequest(query);
      if (query && !request) return { ok: false, error: 'The SAML request could not be read.' };
      const error = request && refuse?.(request);
      if (error) return { ok: false, error };
      const acsUrl =
        config.acsUrls.find((listed) => listed === request?.acsUrl) ?? config.acsUrls[0];
      if (!acsUrl) return { ok: false, error: 'No address for responses is saved.' };
      const form = {
        action: acsUrl,
        samlResponse: Buffer.from(
          sign(responseXml(entityId, acsUrl, request?.id, config), key, config),
        ).toString('base64'),
        relayState: request ? request.relayState : (config.relayState ?? ''),
      };
      return { ok: true, form, response: postPage(form) };
    },
  };
};

const sign = (xml: string, key: SigningKey, config: ResponseConfig): string => {
  const algorithms = { signature: config.signatureAlgorithm, digest: config.digestAlgorithm };
  const inner = config.signAssertion ? signElement(xml, 'Assertion', key, algorithms) : xml;
  return config.signResponse ? signElement(inner, 'Response', key, algorithms) : inner;
};
