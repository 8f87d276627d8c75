import type { PairNote } from '../../model/console.ts';

const sp = '8x8';

/** 8x8's support pages and Wavecell's guides. That the issuer keeps `http://` is a step of 8x8's own. */
export const connect8x8Notes: readonly PairNote[] = [
  {
    sp,
    idp: 'okta',
    at: 'prepareIdp',
    text: {
      en: ['Not the app “8x8 Inc” of Okta’s catalogue, which is for another product of 8x8.'],
      de: ['Nicht die App „8x8 Inc“ aus Oktas Katalog; sie ist für ein anderes Produkt von 8x8.'],
    },
  },
  {
    sp,
    idp: 'okta',
    at: 'enterSp',
    text: {
      en: [
        '8x8’s guide names the metadata URL for “Identity Provider URL”; what works is Okta’s “Sign on URL”, which ends in /sso/saml.',
      ],
      de: [
        '8x8s Anleitung nennt für „Identity Provider URL“ die Metadaten-URL; richtig ist Oktas „Sign on URL“, die auf /sso/saml endet.',
      ],
    },
  },
  {
    sp,
    idp: 'entra',
    at: 'prepareIdp',
    text: {
      en: ['Not the gallery app “8x8”, which is for another product of 8x8.'],
      de: ['Nicht die Katalog-App „8x8“; sie ist für ein anderes Produkt von 8x8.'],
    },
  },
  {
    sp,
    idp: 'google',
    at: 'prepareIdp',
    text: {
      en: ['Name the app “8x8 Connect”. It needs no attribute mapping.'],
      de: ['Die App „8x8 Connect“ nennen. Eine Attributzuordnung braucht sie nicht.'],
    },
  },
  {
    sp,
    idp: 'onelogin',
    at: 'prepareIdp',
    text: {
      en: ['Not the app “8x8” of OneLogin’s catalogue, which is for another product of 8x8.'],
      de: ['Nicht die App „8x8“ aus OneLogins Katalog; sie ist für ein anderes Produkt von 8x8.'],
    },
  },
];
