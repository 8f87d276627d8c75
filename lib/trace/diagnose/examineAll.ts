import type { Recording } from '../../model/exchange.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { DiagnoseOptions } from '../diagnose.ts';
import { type Examined, examine } from './examined.ts';
import { trustedOf } from './trusted.ts';

export type ExamineOptions = Pick<DiagnoseOptions, 'setUp' | 'otherCertificates' | 'decrypt'>;

/** All messages of a recording, their signatures verified as far as the connection allows. */
export const examineAll = async (
  { verifications = {} }: Recording,
  messages: readonly ProtocolMessage[],
  { setUp, otherCertificates, decrypt }: ExamineOptions,
): Promise<Examined[]> => {
  const trusted = trustedOf(setUp, otherCertificates);
  const spNames = [setUp.sp.gives.spEntityId, setUp.idp.holds.spEntityId].flatMap(
    (one) => one || [],
  );
  const before = new Map(Object.entries(verifications));
  const examined: Examined[] = [];
  for (const message of messages)
    examined.push(await examine(message, trusted, spNames, decrypt, before.get(message.id)));
  return examined;
};
