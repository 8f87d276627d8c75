/** A storage area of the browser, or anything that keeps values by name. */
export interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  /** Names of all that is kept, without fetching it. */
  keys(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Runs tasks one after another, whatever becomes of each. */
export const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task, task);
    last = run;
    return run;
  };
};

/** A queue for each name; tasks of different names do not wait for one another. */
export const queues = () => {
  const all = new Map<string | number, ReturnType<typeof queue>>();
  return <T>(name: string | number, task: () => Promise<T>): Promise<T> => {
    const inTurn = all.get(name) ?? queue();
    all.set(name, inTurn);
    return inTurn(task);
  };
};
