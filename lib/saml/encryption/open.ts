import type { Opening, StaysEncrypted } from '../../model/decryption.ts';
import { algorithmOf } from '../signature/structure.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { elementsOf } from '../tree/walk.ts';
import { cipherFault, openContents } from './contents.ts';
import { XENC } from './names.ts';
import type { OpeningKey } from './privateKey.ts';
import { cipherBytes, encryptedKeys, encryptionMethod, openKey } from './transport.ts';

export type Opened = Opening & { text: string | null };

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Opens one encrypted element of SAML, with the key that was encrypted for this one. */
export const openElement = async (
  element: TreeElement,
  root: TreeElement,
  key: OpeningKey,
): Promise<Opened> => {
  const [data] = elementsOf(element, 'EncryptedData', XENC);
  const keys = data ? encryptedKeys(data, root) : [];
  const algorithm = algorithmOf(data && encryptionMethod(data));
  const keyAlgorithm = algorithmOf(keys[0] && encryptionMethod(keys[0]));
  const said = { element: element.local, algorithm, keyAlgorithm };
  const closed = (reason: StaysEncrypted): Opened => ({ ...said, reason, text: null });
  const bytes = data ? cipherBytes(data) : null;
  if (bytes === null || algorithm === null) return closed('malformed');
  const fault = cipherFault(algorithm);
  if (fault !== null) return closed(fault);
  if (keys.length === 0) return closed('noEncryptedKey');
  let reason: StaysEncrypted = 'otherKey';
  for (const encrypted of keys) {
    const secret = await openKey(encrypted, key);
    if (secret === null) continue;
    if (secret === 'unknown') {
      reason = 'unknownAlgorithm';
      continue;
    }
    const plain = await openContents(algorithm, secret, bytes);
    if ('error' in plain) {
      reason = plain.error;
      continue;
    }
    const text = decoded(plain.ok);
    return text === null ? closed('notXml') : { ...said, reason: null, text };
  }
  return closed(reason);
};
