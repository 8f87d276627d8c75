import type { Diagnosis } from '../../lib/model/diagnosis.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { IconName } from '../Icon.tsx';

/** What is known of a message, as a shape beside a colour. `open`: nothing speaks for it or against it. */
export type Mark = 'verified' | 'failed' | 'unreadable' | 'open';

export const MARKS: Record<Mark, IconName> = {
  verified: 'good',
  failed: 'bad',
  unreadable: 'alert',
  open: 'circle',
};

/** Verified only by a signature that covers what is used; no error may stand against it. */
export const markOf = (
  message: ProtocolMessage,
  errors: number,
  { verified }: Pick<Diagnosis, 'verified'>,
): Mark => {
  if (message.unreadable !== null) return 'unreadable';
  const signatures = message.message?.signatures ?? [];
  if (errors > 0 || signatures.some(({ valid }) => valid === false)) return 'failed';
  const signed = verified.some((one) => one.message === message.id && /Signature$/.test(one.fact));
  return signed ? 'verified' : 'open';
};
