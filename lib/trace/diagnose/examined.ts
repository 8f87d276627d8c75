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

type Decrypt = ((xml: string) => Promise<string | null>) | undefined;

/** An SP's messages are held against its certificate, all others against the IdP's. */
const signerOf = ({ message }: ProtocolMessage, spNames: readonly string[]): keyof Trusted =>
  message?.type === 'AuthnRequest' || spNames.includes(message?.issuer ?? '') ? 'sp' : 'idp';

/** Signatures inside of what was encrypted are those of the opened text; the others, of the sent one. */
const opened = async (
  sent: Examined,
  decrypt: Decrypt,
  { configured, others }: Trusted['idp'],
): Promise<Examined> => {
  const { carrier, coverage } = sent;
  const { xml, message } = carrier;
  const hidden =
    message?.encryptedAssertions || message?.assertions.some((a) => a.encrypted.length > 0);
  const text = decrypt && xml !== null && hidden ? await decrypt(xml) : null;
  const reading = text === null ? null : readXml(text);
  if (text === null || reading === null || 'error' in reading || !message) return sent;
  const inside = await verifyMessage(
    { xml: text, message: readMessage(reading.ok), querySignature: null },
    configured,
    others,
  );
  const known = new Set(message.signatures.map((one) => `${one.element} ${one.id}`));
  const outer = message.signatures;
  const inner = inside.signatures.filter((one) => !known.has(`${one.element} ${one.id}`));
  const wholeSigned = coverage.some(
    (one) => one.element === message.type && one.signedBy.length > 0,
  );
  return {
    carrier: {
      ...carrier,
      message: { ...readMessage(reading.ok), signatures: [...outer, ...inner] },
    },
    coverage: inside.coverage.map((one) => ({
      ...one,
      signedBy: [...(wholeSigned ? [0] : []), ...one.signedBy],
    })),
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
