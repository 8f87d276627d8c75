import { decodeText, toBase64 } from '../saml/bytes.ts';
import { derKind } from '../saml/der.ts';

/** Stands for what is neither text nor DER: the reader of texts says that it is binary. */
const BINARY = '\0';

/** The text of a file, in whatever encoding; a DER file as base64, which its readers take. */
export const fileText = (bytes: Uint8Array): string =>
  decodeText(bytes) ?? (derKind(bytes) === 'other' ? BINARY : toBase64(bytes));
