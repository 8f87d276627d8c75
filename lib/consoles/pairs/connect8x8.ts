import type { PairNote } from '../../model/console.ts';

const sp = '8x8';

/**
 * Wavecell's guide for Google. The apps of the catalogues, the metadata URL and the issuer's `http://`
 * are steps of 8x8's own.
 */
export const connect8x8Notes: readonly PairNote[] = [
  {
    sp,
    idp: 'google',
    at: 'prepareIdp',
    text: {
      en: ['Name the app “8x8 Connect”. It needs no attribute mapping.'],
      de: ['Die App „8x8 Connect“ nennen. Eine Attributzuordnung braucht sie nicht.'],
    },
  },
];
