import type * as Knockout from 'knockout';

/**
 * Knockout comes as a classic script of its own, as at the portal: bundled in strict mode it would
 * look for the global object by `eval`, which the portal's policy forbids.
 */
export const ko = (globalThis as unknown as { ko: typeof Knockout }).ko;
