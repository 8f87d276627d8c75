import type { Field, Side } from '../../../model/field.ts';

/** What a status code says is to be changed (SAML core 3.2.2.2). */
export interface StatusCause {
  side: Side;
  fields: Field[];
}

/** By the last part of the innermost code. */
export const STATUS: Readonly<Record<string, StatusCause>> = {
  InvalidNameIDPolicy: { side: 'idp', fields: ['nameIdFormat'] },
  NoAuthnContext: { side: 'sp', fields: [] },
  NoPassive: { side: 'sp', fields: [] },
  UnsupportedBinding: { side: 'sp', fields: ['binding'] },
  UnknownPrincipal: { side: 'idp', fields: ['access'] },
  VersionMismatch: { side: 'sp', fields: [] },
};

/** What an IdP says in its status message, where the code says less. */
export const STATUS_MESSAGES: readonly (StatusCause & { says: RegExp })[] = [
  { says: /ACS Url in request .*doesn.t match/i, side: 'idp', fields: ['acsUrl'] },
  { says: /Application registered corre/i, side: 'idp', fields: ['spEntityId'] },
  { says: /AADSTS50105|not assigned/i, side: 'idp', fields: ['access'] },
  { says: /AADSTS75011/, side: 'sp', fields: [] },
];
