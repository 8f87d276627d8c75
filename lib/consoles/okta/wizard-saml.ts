import type { Page } from '../../model/console.ts';
import { DIGEST_WORDINGS, NAME_ID_FORMAT_WORDINGS, SIGNATURE_WORDINGS } from '../wordings.ts';
import { WIZARD_URL } from './address.ts';
import { ENCRYPTED, SIGNED, USERNAME } from './choices.ts';
import { ADVANCED, NO_RELAY_STATE, WIZARD } from './labels.ts';

/**
 * Step 2 of the SAML wizard, when creating and when editing. `postBackURL` and
 * `audienceRestriction` are named so in Okta's own audit texts; the other names follow the API's.
 */
export const wizardSaml: Page = {
  id: 'wizard-saml',
  title: { en: ['Configure SAML'], ja: ['SAMLの構成', 'SAML の構成'] },
  urls: [WIZARD_URL],
  marks: [
    { selector: 'input[name="postBackURL"]' },
    { selector: 'input[name="audienceRestriction"]' },
    { text: WIZARD.spEntityId },
  ],
  anyMark: true,
  fields: {
    acsUrl: {
      role: 'takes',
      selectors: ['input[name="postBackURL"]', '[data-se="o-form-input-postBackURL"] input'],
      labels: WIZARD.acsUrl,
      required: true,
      grade: 'A',
    },
    recipientIsAcs: { role: 'takes', labels: WIZARD.recipientIsAcs, grade: 'A' },
    recipient: {
      role: 'takes',
      selectors: ['input[name="recipient"]'],
      labels: WIZARD.recipient,
      grade: 'A',
    },
    destination: {
      role: 'takes',
      selectors: ['input[name="destination"]'],
      labels: WIZARD.destination,
      grade: 'A',
    },
    spEntityId: {
      role: 'takes',
      selectors: [
        'input[name="audienceRestriction"]',
        '[data-se="o-form-input-audienceRestriction"] input',
      ],
      labels: WIZARD.spEntityId,
      required: true,
      grade: 'A',
    },
    relayState: {
      role: 'takes',
      selectors: ['input[name="defaultRelayState"]'],
      labels: WIZARD.relayState,
      placeholders: NO_RELAY_STATE,
      grade: 'A',
    },
    nameIdFormat: {
      role: 'takes',
      selectors: ['select[name="nameIDFormat"]'],
      labels: WIZARD.nameIdFormat,
      choices: NAME_ID_FORMAT_WORDINGS,
      grade: 'A',
    },
    nameIdSource: {
      role: 'takes',
      labels: WIZARD.nameIdSource,
      choices: USERNAME,
      grade: 'A',
    },
    signResponse: {
      role: 'takes',
      labels: WIZARD.signResponse,
      choices: SIGNED,
      fold: ADVANCED,
      grade: 'A',
    },
    signAssertion: {
      role: 'takes',
      labels: WIZARD.signAssertion,
      choices: SIGNED,
      fold: ADVANCED,
      grade: 'A',
    },
    signatureAlgorithm: {
      role: 'takes',
      labels: WIZARD.signatureAlgorithm,
      choices: SIGNATURE_WORDINGS,
      fold: ADVANCED,
      grade: 'A',
    },
    digestAlgorithm: {
      role: 'takes',
      labels: WIZARD.digestAlgorithm,
      choices: DIGEST_WORDINGS,
      fold: ADVANCED,
      grade: 'A',
    },
    encryptAssertion: {
      role: 'takes',
      labels: WIZARD.encryptAssertion,
      choices: ENCRYPTED,
      fold: ADVANCED,
      grade: 'A',
    },
    attributes: { role: 'shows', selectors: ['input[name="name"]'], several: true, grade: 'B' },
    spSloUrl: {
      role: 'takes',
      selectors: ['input[name="logoutUrl"]'],
      labels: WIZARD.spSloUrl,
      fold: ADVANCED,
      grade: 'B',
    },
  },
  save: {
    selectors: ['.o-form-button-bar [data-type="save"]', 'input[value="Next"]'],
    labels: { en: ['Next'], ja: ['次へ'] },
  },
  path: {
    en: ['Applications > Applications > your app > General > SAML Settings > Edit > Next'],
    de: ['Applications > Applications > Ihre App > General > SAML Settings > Edit > Next'],
  },
};
