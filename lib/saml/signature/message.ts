import type { Decryption } from '../../model/decryption.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Coverage, Verification } from '../../model/signature.ts';
import { verifyDecrypted } from './decrypted.ts';
import { verifyQuery } from './query.ts';
import { verifySignatures } from './verify.ts';

type Carried = Pick<ProtocolMessage, 'xml' | 'message' | 'querySignature'>;

const NOTHING: Verification = { signatures: [], coverage: [] };

/** A valid signature over the address covers all that the message says. */
const withQuery = (covered: Coverage, valid: boolean): Coverage => ({
  ...covered,
  signedBy: [...(valid ? [0] : []), ...covered.signedBy.map((index) => index + 1)],
});

/**
 * Verifies all signatures of a message as it was carried: that of the address or form first, then those
 * of the XML. Those of XML that can't be read exactly stay as they were, unverified. What was decrypted
 * of it is verified with it. Certificates as with `verifySignatures`.
 */
export const verifyMessage = async (
  { xml, message, querySignature }: Carried,
  certificates: readonly string[],
  others: readonly string[] = [],
  decryption: Decryption | null = null,
): Promise<Verification> => {
  const unread = { ...NOTHING, signatures: message?.signatures ?? [] };
  const result =
    xml === null
      ? unread
      : decryption === null
        ? await verifySignatures(xml, certificates, others)
        : await verifyDecrypted(xml, decryption, certificates, others);
  const inXml = 'error' in result ? unread : result;
  if (querySignature === null || inXml === unread) return inXml;
  const query = await verifyQuery(querySignature, certificates, others);
  return {
    signatures: [query, ...inXml.signatures],
    coverage: inXml.coverage.map((one) => withQuery(one, query.valid === true)),
  };
};
