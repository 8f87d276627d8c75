import type { Decryption } from '../../model/decryption.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Coverage, Verification } from '../../model/signature.ts';
import { readMessage } from '../../saml/message.ts';
import { verifyMessage } from '../../saml/signature/message.ts';
import { readXml } from '../../saml/xml.ts';
import type { Trusted } from './trusted.ts';

/** A message with its signatures verified. */
export interface Examined {
  carrier: ProtocolMessage;
  coverage: readonly Coverage[];
  /** What the user's key opened is read in the place of what was encrypted. */
  decrypted?: true;
  /** It was verified by whoever then took values out of it: a claim of the file, no more. */
  claimed?: true;
}

type Decrypt = ((xml: string) => Promise<Decryption | null>) | undefined;

/** An SP's messages are held against its certificate, all others against the IdP's. */
const signerOf = ({ message }: ProtocolMessage, spNames: readonly string[]): keyof Trusted =>
  message?.type === 'AuthnRequest' || spNames.includes(message?.issuer ?? '') ? 'sp' : 'idp';

/** What the key opens is read in its place; it is signed by what is in it, and by what is around it. */
const opened = async (
  sent: Examined,
  decrypt: Decrypt,
  { configured, others }: Trusted['idp'],
): Promise<Examined> => {
  const { carrier } = sent;
  const { xml, message } = carrier;
  const hidden =
    message?.encryptedAssertions ||
    message?.logout?.encryptedId ||
    message?.assertions.some((a) => a.encrypted.length > 0);
  const decryption = decrypt && xml !== null && hidden ? await decrypt(xml) : null;
  if (decryption === null || decryption.opened.length === 0) return sent;
  const reading = readXml(decryption.xml);
  if ('error' in reading) return sent;
  const { signatures, coverage } = await verifyMessage(carrier, configured, others, decryption);
  return {
    carrier: {
      ...carrier,
      opened: decryption.xml,
      message: { ...readMessage(reading.ok), signatures },
    },
    coverage,
    decrypted: true,
  };
};

const claimed = (carrier: ProtocolMessage, before: Verification): Examined => ({
  carrier: {
    ...carrier,
    message: carrier.message && { ...carrier.message, signatures: before.signatures },
  },
  coverage: before.coverage,
  claimed: true,
});

/** Verifies the signatures of one message with the connection's certificates, and opens it where it can. */
export const examine = async (
  carrier: ProtocolMessage,
  trusted: Trusted,
  spNames: readonly string[],
  decrypt: Decrypt,
  before: Verification | undefined,
): Promise<Examined> => {
  if (carrier.message === null || carrier.protocol !== 'saml2') return { carrier, coverage: [] };
  if (before) return claimed(carrier, before);
  const { configured, others } = trusted[signerOf(carrier, spNames)];
  const { signatures, coverage } = await verifyMessage(carrier, configured, others);
  const sent = { carrier: { ...carrier, message: { ...carrier.message, signatures } }, coverage };
  return opened(sent, decrypt, trusted.idp);
};
