import type { Settings } from './settings.ts';

export type Option = readonly [value: string, text: string];

/** One control of the wizard, in the order of the screen; texts are the English wordings. */
export interface FieldSpec {
  name: keyof Settings;
  kind: 'text' | 'select' | 'checkbox' | 'file' | 'urls';
  /** Left of the control; '' for a checkbox under the control before it. */
  label: string;
  /** Beside a checkbox. */
  text?: string;
  explain?: string;
  tooltip?: string;
  placeholder?: string;
  options?: readonly Option[];
  className?: string;
  /** Sub-heading above it. */
  head?: string;
  when?: (settings: Settings) => boolean;
}

const NAME_ID = 'urn:oasis:names:tc:SAML:';

export const STEP_1: readonly FieldSpec[] = [
  { name: 'label', kind: 'text', label: 'App name' },
  {
    name: 'hideIcon',
    kind: 'checkbox',
    label: 'App visibility',
    text: 'Do not display application icon to users',
  },
];

export const STEP_2: readonly FieldSpec[] = [
  {
    name: 'postBackURL',
    kind: 'text',
    label: 'Single sign-on URL',
    tooltip:
      'The location where the SAML assertion is sent with a HTTP POST. This is often referred to as the SAML Assertion Consumer Service (ACS) URL for your application.',
  },
  {
    name: 'sameRecipient',
    kind: 'checkbox',
    label: '',
    text: 'Use this for Recipient URL and Destination URL',
  },
  { name: 'recipient', kind: 'text', label: 'Recipient URL', when: (s) => !s.sameRecipient },
  { name: 'destination', kind: 'text', label: 'Destination URL', when: (s) => !s.sameRecipient },
  {
    name: 'audienceRestriction',
    kind: 'text',
    label: 'Audience URI (SP Entity ID)',
    tooltip:
      'The application-defined unique identifier that is the intended audience of the SAML assertion.',
  },
  {
    name: 'defaultRelayState',
    kind: 'text',
    label: 'Default RelayState',
    explain: 'If no value is set, a blank RelayState is sent',
  },
  {
    name: 'nameIDFormat',
    kind: 'select',
    label: 'Name ID format',
    tooltip: 'Identifies the SAML processing rules and constraints for the subject statement.',
    options: [
      [`${NAME_ID}1.1:nameid-format:unspecified`, 'Unspecified'],
      [`${NAME_ID}1.1:nameid-format:emailAddress`, 'EmailAddress'],
      [`${NAME_ID}1.1:nameid-format:x509SubjectName`, 'x509SubjectName'],
      [`${NAME_ID}2.0:nameid-format:persistent`, 'Persistent'],
      [`${NAME_ID}2.0:nameid-format:transient`, 'Transient'],
    ],
  },
  {
    name: 'userNameTemplate',
    kind: 'select',
    label: 'Application username',
    tooltip: 'Determines the default value for a user’s application username.',
    options: [
      ['LOGIN', 'Okta username'],
      ['EMAIL', 'Email'],
      ['LOGIN_PREFIX', 'Okta username prefix'],
      ['EMAIL_PREFIX', 'Email prefix'],
      ['NONE', '(None)'],
      ['CUSTOM', 'Custom'],
    ],
  },
  {
    name: 'customUserName',
    kind: 'text',
    label: 'Custom rule',
    when: (s) => s.userNameTemplate === 'CUSTOM',
  },
  {
    name: 'updateOn',
    kind: 'select',
    label: 'Update application username on',
    options: [
      ['CREATE_AND_UPDATE', 'Create and update'],
      ['CREATE', 'Create only'],
    ],
  },
];
