/** A log's keys begin with its name: `trace`, or `devtools:` and the number of a tab. */
export const indexKey = (log: string): string => `${log}:index`;
export const batchKey = (log: string, n: number): string => `${log}:batch:${n}`;

/** Whether a key of the storage is one of any log's. */
export const isOfLog = (key: string): boolean =>
  /^(?:trace|devtools:\d+):(?:index$|batch:)/.test(key);

export const isOfLogNamed = (log: string, key: string): boolean => key.startsWith(`${log}:`);

/** Whether a key is of what the background records, or of its state. */
export const isOfTrace = (key: string): boolean => isOfLogNamed('trace', key);
