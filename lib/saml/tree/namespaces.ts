import type { TreeElement } from './nodes.ts';
import { elementsOf } from './walk.ts';

/** RFC 3986, 3 and 4.3: with a scheme, of allowed characters only. */
const ABSOLUTE =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;

/**
 * Whether a relative namespace is declared in it: canonical XML must refuse it (section 1.3). Looked
 * for in the whole document, as libxml2 does, not just in what is signed.
 */
export const hasRelativeNamespace = (element: TreeElement): boolean =>
  element.declarations.some(({ uri }) => uri !== '' && !ABSOLUTE.test(uri)) ||
  elementsOf(element).some(hasRelativeNamespace);
