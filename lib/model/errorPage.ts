/** What an error page says is wrong. What is to be changed for each: `CAUSES` of the rules. */
export const ERROR_CAUSES = [
  'acsUrl',
  'acsUrlMissing',
  'spEntityId',
  'spEntityIdMissing',
  'twoApps',
  'tenant',
  'destination',
  'directLink',
  'disabled',
  'notAssigned',
  'notYet',
  'wrongAccount',
  'noSuchApp',
  'authnContext',
  'malformedRequest',
  'requestId',
  'requestIssuer',
  'requestOptions',
  'requestTooLong',
  'requestSignature',
  'requestExpired',
  'binding',
  'nameIdFormat',
  'nameIdSource',
  'signingKey',
  'encryptionKey',
  'upstream',
  'policy',
  'logout',
  'validator',
  'audience',
  'issuer',
  'certificate',
  'signatureMissing',
  'responseAddress',
  'clock',
  'attributes',
  'unknownUser',
  'staleLink',
  'encryption',
  'unspecific',
] as const;

export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** One error as a console's own pages show it. */
export interface ErrorSign {
  /** Regular expression over title and text; its group 1, else the whole match, is what is quoted. */
  says?: string;
  /** Regular expression over the address. */
  url?: string;
  cause: ErrorCause;
}

/** The error pages that users of a console meet; not on the hosts of its admin pages. */
export interface ErrorPages {
  /** Regular expression over the host. */
  host: string;
  /** The first that fits is the one. */
  signs: readonly ErrorSign[];
}

/** An error page that was recognised. */
export interface PageError {
  /** Id of the console; null for a message that several products share. */
  console: string | null;
  /** As the page words it, without its particulars. */
  code: string;
  cause: ErrorCause;
}
