import { CONSOLES } from './index.ts';

/** Match patterns of all built-in consoles, for the manifest. */
export const MATCHES: readonly string[] = CONSOLES.flatMap((c) => c.matches);

/** Pages on the same hosts that are no console. */
export const EXCLUDE_MATCHES: readonly string[] = CONSOLES.flatMap((c) => c.excludeMatches ?? []);
