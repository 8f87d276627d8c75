import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import {
  ACS,
  ENTRA_ISSUER,
  ENTRA_SSO,
  ISSUER,
  METADATA_URL,
  PEM,
  SP,
  SSO,
} from '../../../lib/rules/parts/samples.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';

/** A stage adds to, or changes, what was seen before it. */
export type Stage = [
  what: string,
  seen: {
    sp?: Partial<Record<'gives' | 'holds', Values>>;
    idp?: Partial<Record<'gives' | 'holds', Values>>;
  },
  findings?: string[],
];

const TEMPORARY = {
  acsUrl: 'https://temporary.invalid/acs',
  spEntityId: 'https://temporary.invalid/entity',
};

const facts = readCertificate(VALID);
const entraGives: Values = {
  ssoUrl: ENTRA_SSO,
  idpEntityId: ENTRA_ISSUER,
  idpSloUrl: ENTRA_SSO,
  metadataUrl: `${ENTRA_SSO.replace('/saml2', '')}/federationmetadata/2007-06/federationmetadata.xml?appid=9a4d1f30-1111-4222-8333-444455556666`,
  certificateFingerprint: facts.kind === 'certificate' ? facts.sha1.toUpperCase() : '',
  certificate: PEM,
};
const clevertapGives: Values = {
  acsUrl: 'https://auth.clevertap.com/login/callback?connection=acme',
  spEntityId: 'urn:auth0:clevertap:acme',
};
const entraForm: Values = {
  acsUrl: '',
  spEntityId: '',
  spInitiationUrl: '',
  relayState: '',
  spSloUrl: '',
};

/** Set-ups done right, stage by stage: SP, IdP, and what is seen at each. */
export const JOURNEYS: [string, string, Stage[]][] = [
  [
    'sipgate',
    'okta',
    [
      ['nothing seen', {}],
      ['sipgate shows its values', { sp: { gives: { acsUrl: ACS, spEntityId: SP } } }],
      [
        'Okta’s wizard, untouched',
        {
          idp: {
            holds: {
              acsUrl: '',
              spEntityId: '',
              relayState: '',
              recipientIsAcs: 'true',
              nameIdFormat: NAME_ID_FORMATS.unspecified,
              nameIdSource: 'username',
              signResponse: 'true',
              signAssertion: 'true',
              signatureAlgorithm: 'rsa-sha256',
              digestAlgorithm: 'sha256',
              encryptAssertion: 'false',
            },
          },
        },
      ],
      [
        'Okta’s wizard, filled',
        {
          idp: {
            holds: {
              acsUrl: ACS,
              spEntityId: SP,
              nameIdFormat: NAME_ID_FORMATS.emailAddress,
              nameIdSource: 'email',
            },
          },
        },
      ],
      [
        'Okta shows its values',
        {
          idp: {
            gives: {
              ssoUrl: SSO,
              idpEntityId: ISSUER,
              certificate: PEM,
              metadataUrl: METADATA_URL,
            },
          },
        },
      ],
      [
        'sipgate’s form, untouched',
        { sp: { holds: { ssoUrl: '', idpEntityId: '', certificate: '' } } },
      ],
      [
        'sipgate’s form, filled',
        { sp: { holds: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM } } },
      ],
    ],
  ],
  [
    'clevertap',
    'entra',
    [
      ['Entra shows its values', { idp: { gives: entraGives } }],
      ['Entra’s pane, untouched', { idp: { holds: entraForm } }],
      [
        'temporary values',
        { idp: { holds: TEMPORARY } },
        ['temporary-value-left-in', 'temporary-value-left-in'],
      ],
      [
        'CleverTap’s panel, untouched',
        {
          sp: {
            gives: { organizationName: '', domains: '' },
            holds: { ssoUrl: '', certificate: '' },
          },
        },
        ['temporary-value-left-in', 'temporary-value-left-in'],
      ],
      [
        'CleverTap’s panel, filled',
        {
          sp: {
            gives: { organizationName: 'Acme', domains: 'acme.test' },
            holds: { ssoUrl: ENTRA_SSO, certificate: PEM },
          },
        },
        ['temporary-value-left-in', 'temporary-value-left-in'],
      ],
      [
        'Entra’s pane, with CleverTap’s values',
        { sp: { gives: clevertapGives }, idp: { holds: clevertapGives } },
      ],
      [
        'Entra’s signing pane',
        {
          idp: {
            holds: {
              signAssertion: 'true',
              signResponse: 'false',
              signatureAlgorithm: 'rsa-sha256',
            },
          },
        },
      ],
    ],
  ],
  [
    'clevertap',
    'entra',
    [
      [
        'CleverTap’s older page',
        {
          sp: {
            gives: { ...clevertapGives, signatureAlgorithm: 'rsa-sha256', binding: 'post' },
            holds: { metadataXml: '' },
          },
        },
      ],
      ['Entra’s pane, untouched', { idp: { holds: entraForm } }],
      ['Entra’s pane, filled', { idp: { holds: clevertapGives } }],
      ['Entra shows its values', { idp: { gives: entraGives } }],
      ['metadata pasted', { sp: { holds: { metadataXml: writeIdpMetadata(entraGives) } } }],
    ],
  ],
];
