import type { ErrorCause, ErrorPages } from '../../model/errorPage.ts';

/**
 * Microsoft's codes (entra-docs: reference-error-codes, and its support articles); it warns that texts
 * change, so that only the numbers are looked for.
 */
const CODES: readonly [ErrorCause, ...number[]][] = [
  ['acsUrl', 50011],
  ['acsUrlMissing', 900971],
  ['spEntityId', 700016, 70001, 700011, 650056, 65005],
  ['spEntityIdMissing', 50010],
  ['twoApps', 7000110],
  ['tenant', 90002, 500011, 90038, 900439],
  ['destination', 75008],
  ['directLink', 750054],
  ['disabled', 7000112],
  ['notAssigned', 50105],
  ['wrongAccount', 16000, 50020, 50034, 51004, 90072],
  ['authnContext', 75011, 7500522],
  ['requestId', 7500529],
  ['binding', 75003],
  ['nameIdFormat', 75016],
  ['requestOptions', 75006, 90011, 900236],
  ['malformedRequest', 75005, 7500525, 75001, 90013, 90023, 90107],
  ['requestTooLong', 90015],
  ['requestSignature', 76021, 50006, 50012],
  ['requestExpired', 76026],
  ['signingKey', 50003, 50146],
  ['encryptionKey', 50007],
  ['nameIdSource', 501241, 50124, 501621],
  ['upstream', 50008, 5000819, 50107, 7500514],
  ['policy', 53000, 53003, 50074, 50076, 50079],
  ['logout', 50061, 50068, 50070, 50071],
];

/** The code is quoted as Microsoft writes it; a look-up page has it in its address. */
export const errors: ErrorPages = {
  host: '^login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn|microsoft\\.com|windows\\.net)$',
  signs: [
    ...CODES.flatMap(([cause, ...codes]) => [
      { says: `\\b(AADSTS(?:${codes.join('|')}))(?!\\d)`, cause },
    ]),
    ...CODES.flatMap(([cause, ...codes]) => [
      { url: `^https://[^/]{1,80}/error\\?code=(?:${codes.join('|')})(?!\\d)`, cause },
    ]),
    { says: '\\b(AADSTS\\d{4,8})(?!\\d)', cause: 'unspecific' },
  ],
};
