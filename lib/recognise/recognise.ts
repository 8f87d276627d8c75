import type { Console, Page } from '../model/console.ts';
import type { Field } from '../model/field.ts';
import type { Sighting } from '../model/sighting.ts';

/** What was seen, with the elements behind it for the fill and the guard. */
export interface Recognition {
  sighting: Sighting;
  console: Console | null;
  page: Page | null;
  elements: Map<Field, Element>;
  /** Visible buttons that save this page. */
  saves: Element[];
}

/**
 * Reads one frame's document. `null`: neither a page of a known console nor, with `generic`,
 * any page with SAML settings.
 */
export function recognise(
  _document: Document,
  _url: string,
  _consoles: readonly Console[],
  _generic = false,
): Recognition | null {
  return null;
}
