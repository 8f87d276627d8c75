import type { ProtocolMessage } from '../../lib/model/protocol.ts';

/** The ways to look at a message. */
export type Face = 'summary' | 'tree' | 'xml' | 'raw' | 'http' | 'certificate';

/** Those that have something to show. */
export const facesOf = (message: ProtocolMessage | null): Face[] => {
  if (!message) return ['http'];
  const { xml, message: read } = message;
  const faces: Face[] = ['summary'];
  if (xml !== null) faces.push('tree', 'xml');
  faces.push('raw', 'http');
  const signed = read?.signatures.some(({ enclosed, certificate }) => enclosed ?? certificate);
  if (signed || xml?.includes('X509Certificate')) faces.push('certificate');
  return faces;
};
