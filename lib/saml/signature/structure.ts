import { fromBase64 } from '../bytes.ts';
import { EXCLUSIVE, type Method, methodOf } from '../c14n/algorithms.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { attributeOf, elementsOf, textOf } from '../tree/walk.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';

/** A `CanonicalizationMethod` or a `Transform` that makes canonical. */
export interface Canonical extends Method {
  inclusive: ReadonlySet<string>;
}

export interface Reference {
  uri: string | null;
  transforms: TreeElement[];
  digestMethod: string | null;
  digest: Uint8Array<ArrayBuffer>;
}

/** A signature whose structure is as XML Signature 1.1 (section 4) wants it. */
export interface Structure {
  signedInfo: TreeElement;
  canonicalization: TreeElement;
  method: TreeElement;
  value: Uint8Array<ArrayBuffer>;
  references: Reference[];
}

export const algorithmOf = (element: TreeElement | undefined): string | null =>
  attributeOf(element, 'Algorithm');

const isNamed = (element: TreeElement | undefined, local: string): element is TreeElement =>
  element?.local === local && element.namespace === DSIG;

const bytesIn = (element: TreeElement): Uint8Array<ArrayBuffer> | null =>
  fromBase64(textOf(element));

const readReference = (element: TreeElement): Reference | null => {
  const parts = elementsOf(element);
  const list = isNamed(parts[0], 'Transforms') ? parts.shift() : undefined;
  const [method, value] = parts;
  const transforms = list ? elementsOf(list) : [];
  if (parts.length !== 2 || !isNamed(method, 'DigestMethod') || !isNamed(value, 'DigestValue'))
    return null;
  if (!transforms.every((one) => isNamed(one, 'Transform'))) return null;
  const digest = bytesIn(value);
  const uri = attributeOf(element, 'URI');
  return digest && { uri, transforms, digestMethod: algorithmOf(method), digest };
};

/** Null where anything is missing, out of order or too much. */
export const readStructure = (signature: TreeElement): Structure | null => {
  const [signedInfo, signatureValue, ...rest] = elementsOf(signature);
  if (!isNamed(signedInfo, 'SignedInfo') || !isNamed(signatureValue, 'SignatureValue')) return null;
  if (isNamed(rest[0], 'KeyInfo')) rest.shift();
  if (!rest.every((one) => isNamed(one, 'Object'))) return null;
  const [canonicalization, method, ...others] = elementsOf(signedInfo);
  if (!isNamed(canonicalization, 'CanonicalizationMethod') || !isNamed(method, 'SignatureMethod'))
    return null;
  if (!others.every((one) => isNamed(one, 'Reference'))) return null;
  const references = others.map(readReference).filter((one) => one !== null);
  const value = bytesIn(signatureValue);
  return value === null || references.length < others.length
    ? null
    : { signedInfo, canonicalization, method, value, references };
};

/** What it does, by its algorithm and its `InclusiveNamespaces`; null for anything else. */
export const readCanonical = (element: TreeElement): Canonical | null => {
  const method = methodOf(algorithmOf(element) ?? '');
  if (method === null) return null;
  const children = elementsOf(element);
  if (method.kind !== 'exclusive' || children.length === 0)
    return { ...method, inclusive: new Set() };
  const [list, ...others] = children;
  if (list?.local !== 'InclusiveNamespaces' || list.namespace !== EXCLUSIVE || others.length > 0)
    return null;
  const prefixes = (attributeOf(list, 'PrefixList') ?? '').split(/[ \t\n\r]+/).filter(Boolean);
  return { ...method, inclusive: new Set(prefixes.map((p) => (p === '#default' ? '' : p))) };
};
