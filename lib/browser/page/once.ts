/**
 * Starts a script that may be brought into a frame again and again; the first is at work already. The
 * marks stand in the extension's own world, where the page does not reach.
 */
export const once = (name: string, run: (signal: AbortSignal) => void): void => {
  const mark = Symbol.for(`saml-ferry ${name}`);
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  run(new AbortController().signal);
};
