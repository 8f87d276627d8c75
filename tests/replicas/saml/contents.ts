import { Extractor } from 'samlify';
import { DIGEST_URIS, SIGNATURE_URIS } from './algorithms.ts';

/** What a response says that the validating library doesn't look at; '' where it says nothing. */
export interface Contents {
  destination: string;
  recipient: string;
  /** Signature and digest methods of every signature. */
  algorithms: string[];
}

const attribute = (key: string, localPath: string[], name: string) => ({
  key,
  localPath,
  attributes: [name],
});

const SIGNATURE = ['Signature', 'SignedInfo'];
const METHODS = [['SignatureMethod'], ['Reference', 'DigestMethod']];

/** @param response base64, as posted */
export const readContents = (response: string): Contents => {
  const found = Extractor.extract(Buffer.from(response, 'base64').toString('utf8'), [
    attribute('destination', ['Response'], 'Destination'),
    attribute(
      'recipient',
      ['Response', 'Assertion', 'Subject', 'SubjectConfirmation', 'SubjectConfirmationData'],
      'Recipient',
    ),
    ...METHODS.flatMap((path, at) => [
      attribute(`response${at}`, ['Response', ...SIGNATURE, ...path], 'Algorithm'),
      attribute(`assertion${at}`, ['Response', 'Assertion', ...SIGNATURE, ...path], 'Algorithm'),
    ]),
  ]);
  const { destination, recipient, ...algorithms } = found;
  return {
    destination: textOf(destination),
    recipient: textOf(recipient),
    algorithms: Object.values(algorithms)
      .flat()
      .filter((uri) => typeof uri === 'string' && uri !== '') as string[],
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** SHA-256 and better; SHA-1 no longer. */
export const STRONG: readonly string[] = [
  SIGNATURE_URIS['rsa-sha256'],
  SIGNATURE_URIS['rsa-sha512'],
  DIGEST_URIS.sha256,
  DIGEST_URIS.sha512,
];
