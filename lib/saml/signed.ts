import type { SignedElements } from '../model/choice.ts';

const ELEMENTS: readonly string[] = ['assertion', 'response', 'both'] satisfies SignedElements[];

/** Whether that element is signed, by the one control for both; undefined when it does not say. */
export const signs = (
  elements: string | undefined,
  element: 'assertion' | 'response',
): boolean | undefined =>
  elements !== undefined && ELEMENTS.includes(elements)
    ? elements === 'both' || elements === element
    : undefined;

/**
 * What a control for both should say: what is signed already, and what is demanded besides. An SP that
 * says nothing is taken to want a signed assertion, as most libraries do unless they are told otherwise.
 */
export const signedElementsFor = (
  demands: { assertion: string | null; response: string | null },
  present: string,
): SignedElements => {
  const assertion = demands.assertion !== 'false' || signs(present, 'assertion') === true;
  const response = demands.response === 'true' || signs(present, 'response') === true;
  if (assertion && response) return 'both';
  return response ? 'response' : 'assertion';
};
