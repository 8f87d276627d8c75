import type { ErrorPages } from '../../model/errorPage.ts';

/** Google's help "SAML app error messages", its audit log's names, and reports of the pages' wording. */
export const errors: ErrorPages = {
  host: '^accounts\\.google\\.com$',
  signs: [
    {
      says: '\\b(app_not_enabled_for_user)\\b|Service is not enabled for this user',
      cause: 'notAssigned',
    },
    {
      says: '\\b(app_not_configured_for_user)\\b|Service is not configured for this user',
      cause: 'spEntityId',
    },
    { says: '\\b(app_not_configured)\\b', cause: 'spEntityId' },
    { says: '\\b(not_a_saml_app)\\b', cause: 'notYet' },
    { says: '(invalid_sp_id): The <?Issuer>? element', cause: 'requestIssuer' },
    { says: '\\b((?:saml_|failure_)?invalid_sp_id)\\b', cause: 'noSuchApp' },
    { says: '\\b((?:saml_|failure_)?invalid_user_id_mapping)\\b', cause: 'nameIdFormat' },
    { says: '\\b((?:failure_)?user_id_mapping_unavailable)\\b', cause: 'nameIdSource' },
    { says: '\\b(malformed_request)\\b', cause: 'malformedRequest' },
    { says: 'doesn.t match (configured ACS Url)', cause: 'acsUrl' },
    { says: '\\b(40[03]\\. That.s an error)', cause: 'unspecific' },
  ],
};
