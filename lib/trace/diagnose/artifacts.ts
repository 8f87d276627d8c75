import type { SetUp } from '../../model/finding.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import { matchArtifact } from '../protocols/artifact.ts';

/** Entity IDs that the connection or the recording itself names. */
const knownIds = ({ sp, idp }: SetUp, messages: readonly ProtocolMessage[]): string[] => {
  const configured = [sp.gives, sp.holds, idp.gives, idp.holds].flatMap((values) => [
    values.idpEntityId,
    values.spEntityId,
  ]);
  const seen = messages.map((one) => one.message?.issuer);
  return [...new Set([...configured, ...seen])].flatMap((id) => id || []);
};

/** An artifact names its issuer by a hash only (bindings 3.6.4): of an entity that is known, the name. */
export const withIssuers = (
  messages: readonly ProtocolMessage[],
  setUp: SetUp,
): ProtocolMessage[] => {
  const artifacts = messages.filter((one) => one.artifact?.sourceId);
  const known = artifacts.length > 0 ? knownIds(setUp, messages) : [];
  return messages.map((one) => {
    const issuer = one.artifact && matchArtifact(one.artifact, known);
    return issuer ? { ...one, facts: [['Issuer', issuer], ...one.facts] } : one;
  });
};
