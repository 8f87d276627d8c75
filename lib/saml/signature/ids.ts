import type { TreeElement } from '../tree/nodes.ts';
import { attributeOf, everyElement } from '../tree/walk.ts';

const SAML = /^urn:oasis:names:tc:SAML:[12]\.0:/;
const SAML_1 = /^urn:oasis:names:tc:SAML:1\.0:(?:assertion|protocol)$/;
/** SAML 1.1 core 2.3.2, 3.2.1, 3.4.1. */
const IN_SAML_1: Readonly<Record<string, string>> = {
  Assertion: 'AssertionID',
  Request: 'RequestID',
  Response: 'ResponseID',
};

/** What receivers take for an ID, whichever schema they know. */
const NAMES: ReadonlySet<string> = new Set([
  'ID',
  'Id',
  'id',
  'AssertionID',
  'RequestID',
  'ResponseID',
]);

/** The ID that the element's own schema gives it. */
export const idOf = (element: TreeElement): string | null => {
  if (SAML_1.test(element.namespace)) return attributeOf(element, IN_SAML_1[element.local] ?? 'ID');
  return attributeOf(element, 'ID') ?? attributeOf(element, 'Id');
};

export type Ids = ReadonlyMap<string, readonly TreeElement[]>;

/** All elements of a document by everything in them that somebody could take for an ID. */
export const byId = (root: TreeElement): Ids => {
  const found = new Map<string, TreeElement[]>();
  for (const element of everyElement(root)) {
    const values = element.attributes.filter(({ local }) => NAMES.has(local));
    for (const value of new Set(values.map((attribute) => attribute.value))) {
      const others = found.get(value);
      if (others) others.push(element);
      else found.set(value, [element]);
    }
  }
  return found;
};

/** SAML core 1.3.4: whether no ID of a message or assertion stands on anything else as well. */
export const areUnique = (ids: Ids): boolean =>
  [...ids].every(
    ([id, elements]) =>
      elements.length === 1 ||
      !elements.some((element) => SAML.test(element.namespace) && idOf(element) === id),
  );
