import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Field } from '../../../lib/model/field.ts';
import type { Mistake, Right } from '../mistake.ts';

const own = (field: Field, to: string, what: string): Mistake => ({
  what: `${field}: ${what}`,
  side: 'sp',
  change: ({ setUp }: Right) =>
    setUp.sp.gives[field] === undefined ? null : { gives: { [field]: to } },
});

const format = (to: string, what: string): Mistake => ({
  ...own('nameIdFormat', to, what),
  demandedBy: 'SAML core 3.4.1.1: an identity provider may refuse a format other than its own',
});

/** What an SP's own page has to choose. */
export const ownSide: readonly Mistake[] = [
  format(NAME_ID_FORMATS.unspecified, 'unspecified'),
  format(NAME_ID_FORMATS.persistent, 'persistent'),
  format('urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress', 'of SAML 2.0, which has none'),
  format('emailAddress', 'without its prefix'),
  {
    ...own('autoCreateGroups', 'true', 'on, and nothing sent'),
    demandedBy:
      'Infobip’s guide: groups come in one attribute of a given name, else no team is made',
  },
  {
    what: 'domain: another one at Infobip, from which all its addresses follow',
    side: 'sp',
    change: ({ setUp }: Right) => {
      if (setUp.sp.console !== 'infobip') return null;
      const spEntityId = `${setUp.sp.gives.spEntityId}-2`;
      const acsUrl = `${spEntityId}/callback`;
      return { gives: { domain: 'acme-2', spEntityId, acsUrl, spInitiationUrl: spEntityId } };
    },
  },
  own('protocol', 'oauth', 'OAuth'),
  own('connectorReference', 'idp–1', 'an en dash, as the help prints it'),
  own('connectorReference', 'idp 1', 'a blank'),
  own('domains', 'acme.example\ngmail.com', 'a public one'),
  own('domains', 'https://acme.example', 'an address'),
  own('domains', 'user@acme.example', 'an e-mail address'),
];
