import type { Console } from '../model/console.ts';
import { clevertap } from './clevertap.ts';
import { entra } from './entra.ts';
import { okta } from './okta.ts';
import { sipgate } from './sipgate.ts';

/** The built-in consoles. Of a console's pages, the first that matches is the one. */
export const CONSOLES: readonly Console[] = [okta, entra, sipgate, clevertap];

/** The built-in console of that id; null for an unknown one, for `generic` and for null. */
export const consoleById = (id: string | null): Console | null =>
  CONSOLES.find((c) => c.id === id) ?? null;
