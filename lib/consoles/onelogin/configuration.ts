import { NAME_ID_FORMATS } from '../../model/choice.ts';
import type { Page, PageField } from '../../model/console.ts';
import { NAME_ID_FORMAT_WORDINGS, preferring } from '../wordings.ts';
import { APP, SAVE, toTab } from './address.ts';
import { INITIATOR, SIGNATURE_ELEMENT } from './choices.ts';
import { LABELS, OTHERS } from './labels.ts';

const takes = (field: Omit<PageField, 'role'>): PageField => ({
  role: 'takes',
  grade: 'B',
  ...field,
});

/**
 * *Configuration* of an app. No name or id of its controls is known, so labels alone find them. The
 * form saves with audience and recipient blank and then sends `{audience}` and `{recipient}` as they
 * stand, so both are required here. Left out, since no connection turns on them: the minutes of
 * validity, the issuer type, the encryption method, the switches about SLO and empty attributes.
 */
export const configuration: Page = {
  id: 'configuration',
  title: { en: ['Configuration'] },
  urls: [APP],
  marks: [{ text: LABELS.acsValidator }, { text: LABELS.acsUrl }],
  anyMark: true,
  not: [{ text: { en: ['Trusted IdP Certificate', 'Enable Trusted IDP'] } }],
  fields: {
    relayState: takes({ labels: LABELS.relayState }),
    spEntityId: takes({ labels: LABELS.spEntityId, required: true }),
    recipient: takes({ labels: LABELS.recipient, required: true }),
    acsValidator: takes({ labels: LABELS.acsValidator, required: true }),
    acsUrl: takes({ labels: LABELS.acsUrl, required: true }),
    spSloUrl: takes({ labels: LABELS.spSloUrl }),
    spInitiationUrl: takes({ labels: LABELS.spInitiationUrl }),
    initiator: takes({ labels: LABELS.initiator, choices: INITIATOR }),
    nameIdFormat: takes({
      labels: LABELS.nameIdFormat,
      choices: preferring(NAME_ID_FORMAT_WORDINGS, NAME_ID_FORMATS.emailAddress, 'Email'),
    }),
    signedElements: takes({ labels: LABELS.signedElements, choices: SIGNATURE_ELEMENT }),
    encryptAssertion: takes({ labels: LABELS.encryptAssertion }),
    spCertificate: takes({ labels: LABELS.spCertificate, form: 'pem' }),
  },
  others: OTHERS,
  save: SAVE,
  path: toTab('Configuration'),
};
