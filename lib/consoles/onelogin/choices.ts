import type { Labels } from '../../model/console.ts';

type Choices = Readonly<Record<string, Labels>>;

export const INITIATOR: Choices = {
  idp: { en: ['OneLogin'] },
  sp: { en: ['Service Provider'] },
};

export const SIGNATURE_ELEMENT: Choices = {
  response: { en: ['Response'] },
  assertion: { en: ['Assertion'] },
  both: { en: ['Both'] },
};

/** Values of a parameter; what is neither e-mail nor user name is `other`. */
export const NAME_ID_VALUE: Choices = {
  email: { en: ['Email'] },
  username: { en: ['Username'] },
  other: {
    en: [
      '- No default -',
      '- Macro -',
      'Email name part',
      'First Name',
      'Last Name',
      'UUID',
      'OneLogin ID',
      'Internal ID',
      'Department',
      'Title',
    ],
  },
};
