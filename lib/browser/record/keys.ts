export const INDEX = 'trace:index';
const BATCH = 'trace:batch:';

export const batchKey = (n: number): string => `${BATCH}${n}`;

/** Whether a key of the storage is one of the log's. */
export const isOfLog = (key: string): boolean => key === INDEX || key.startsWith(BATCH);

/** Whether it is of the log, or says whether one is written. */
export const isOfTrace = (key: string): boolean => key.startsWith('trace:');
