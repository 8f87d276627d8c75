import { fromBase64 } from '../bytes.ts';
import { type Hash, hashOf } from '../signature/algorithms.ts';
import { algorithmOf, DSIG } from '../signature/structure.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { attributeOf, elementsOf, everyElement, textOf } from '../tree/walk.ts';
import { XENC, XENC_11 } from './names.ts';
import type { OpeningKey } from './privateKey.ts';

/** Most encrypted keys of one element that are tried: one for each of its recipients. */
const MAX_KEYS = 5;

const child = (parent: TreeElement | undefined, local: string, space = XENC) =>
  parent && elementsOf(parent, local, space)[0];

/** Base64 of an `EncryptedData` or an `EncryptedKey`; null where it stands elsewhere. */
export const cipherBytes = (element: TreeElement): Uint8Array<ArrayBuffer> | null => {
  const value = child(child(element, 'CipherData'), 'CipherValue');
  return value ? fromBase64(textOf(value)) : null;
};

export const encryptionMethod = (element: TreeElement): TreeElement | undefined =>
  child(element, 'EncryptionMethod');

/**
 * The encrypted keys for contents: in their `KeyInfo`, where its `RetrievalMethod` points to, or
 * beside them (SAML core 2.2.4; XML Encryption 1.1, 3.5).
 */
export const encryptedKeys = (data: TreeElement, root: TreeElement): TreeElement[] => {
  const info = child(data, 'KeyInfo', DSIG);
  const inside = info ? elementsOf(info, 'EncryptedKey', XENC) : [];
  const beside = data.parent ? elementsOf(data.parent, 'EncryptedKey', XENC) : [];
  const wanted = info
    ? elementsOf(info, 'RetrievalMethod', DSIG).map((method) => attributeOf(method, 'URI'))
    : [];
  const pointed =
    wanted.length === 0
      ? []
      : everyElement(root).filter(
          (element) =>
            element.local === 'EncryptedKey' &&
            element.namespace === XENC &&
            wanted.includes(`#${attributeOf(element, 'Id') ?? ''}`),
        );
  return [...new Set([...inside, ...pointed, ...beside])].slice(0, MAX_KEYS);
};

/** XML Encryption 1.1, 5.5.2. */
const MASKS: ReadonlyMap<string, Hash> = new Map([
  [`${XENC_11}mgf1sha1`, 'SHA-1'],
  [`${XENC_11}mgf1sha256`, 'SHA-256'],
  [`${XENC_11}mgf1sha384`, 'SHA-384'],
  [`${XENC_11}mgf1sha512`, 'SHA-512'],
]);

/** What is in an encrypted key; `unknown` where its algorithm is. Null where the key does not fit. */
export const openKey = async (
  element: TreeElement,
  key: OpeningKey,
): Promise<Uint8Array<ArrayBuffer> | 'unknown' | null> => {
  const method = encryptionMethod(element);
  const algorithm = algorithmOf(method);
  const bytes = cipherBytes(element);
  if (method === undefined) return 'unknown';
  if (bytes === null) return null;
  if (algorithm === `${XENC}rsa-1_5`) return key.pkcs1(bytes);
  const old = algorithm === `${XENC}rsa-oaep-mgf1p`;
  if (!old && algorithm !== `${XENC_11}rsa-oaep`) return 'unknown';
  const digest = child(method, 'DigestMethod', DSIG);
  const function_ = child(method, 'MGF', XENC_11);
  const label = child(method, 'OAEPparams');
  const hash = digest ? hashOf(algorithmOf(digest)) : 'SHA-1';
  const mask = old || !function_ ? 'SHA-1' : (MASKS.get(algorithmOf(function_) ?? '') ?? null);
  if (hash === null || mask === null) return 'unknown';
  const parameters = label ? fromBase64(textOf(label)) : null;
  const secret = await key.oaep(bytes, hash, mask, parameters ?? new Uint8Array());
  // Some libraries take the digest's hash for the mask as well, whatever the name says.
  return secret ?? (old && hash !== mask ? key.oaep(bytes, hash, hash, new Uint8Array()) : null);
};
