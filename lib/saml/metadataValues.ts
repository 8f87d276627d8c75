import type { Side, Values } from '../model/field.ts';
import { BINDINGS, type Endpoint, type MetadataEntity } from './metadata.ts';
import { formCertificate } from './pem.ts';
import { signingCertificates } from './signingCertificates.ts';

/** The endpoint of that binding, else of another that a browser speaks, else the first. */
const preferred = (of: Endpoint[], binding: keyof typeof BINDINGS): string | undefined => {
  const [best] = [BINDINGS[binding], BINDINGS.redirect, BINDINGS.post].flatMap((wanted) =>
    of.filter((e) => e.binding === wanted),
  );
  return (best ?? of[0])?.location;
};

/**
 * The default of indexed endpoints: the first that says it is, else the first that does not say it is
 * not, else the first (metadata 2.2.3). The index has no say in it.
 */
const defaultOf = (acs: MetadataEntity['acsUrls']): Endpoint | undefined =>
  acs.find((e) => e.isDefault === true) ?? acs.find((e) => e.isDefault === null) ?? acs[0];

const put = (values: Values, field: keyof Values, value: string | null | undefined): void => {
  if (value) values[field] = value;
};

/**
 * The values that an entity states about itself in one of its roles: as an IdP when it has that role
 * and no other is asked for. A sign-on endpoint is the one that takes `binding`, where there are several,
 * a certificate one that is valid `at` that moment.
 */
export const valuesOf = (
  from: MetadataEntity,
  binding: keyof typeof BINDINGS = 'redirect',
  as: Side = from.roles.includes('idp') ? 'idp' : 'sp',
  at: number = Date.now(),
): Values => {
  const values: Values = {};
  const [signing] = signingCertificates(from, as, at);
  const certificate = signing === undefined ? null : formCertificate(signing, 'pem');
  const logout = from.sloUrls.filter((e) => e.role === as);
  if (as === 'idp') {
    put(values, 'idpEntityId', from.entityId);
    put(values, 'ssoUrl', preferred(from.ssoUrls, binding));
    put(values, 'idpSloUrl', preferred(logout, binding));
    put(values, 'certificate', certificate);
    return values;
  }
  const posts = from.acsUrls.filter((e) => e.binding === BINDINGS.post);
  put(values, 'spEntityId', from.entityId);
  put(values, 'acsUrl', (defaultOf(posts) ?? defaultOf(from.acsUrls))?.location);
  put(values, 'spSloUrl', preferred(logout, binding));
  put(values, 'spCertificate', certificate);
  const [format, another] = from.nameIdFormats.filter((f) => f.role === 'sp');
  if (another === undefined) put(values, 'nameIdFormat', format?.format);
  if (from.wantAssertionsSigned !== null) {
    put(values, 'signAssertion', String(from.wantAssertionsSigned));
  }
  return values;
};
