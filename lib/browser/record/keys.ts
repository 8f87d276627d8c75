export const INDEX = 'trace:index';
const BATCH = 'trace:batch:';

export const batchKey = (n: number): string => `${BATCH}${n}`;

/** Whether a key of the storage is one of the log's. */
export const isOfLog = (key: string): boolean => key === INDEX || key.startsWith(BATCH);
