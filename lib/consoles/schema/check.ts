/** Looks at one value; null when it is right, else what is wrong, beginning with where. */
export type Check = (value: unknown, at: string) => string | null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of 1 to `max` characters. */
export const text =
  (max: number, also?: (value: string) => string | null): Check =>
  (value, at) => {
    if (typeof value !== 'string') return `${at}: must be a text`;
    if (value.length === 0) return `${at}: must not be empty`;
    if (value.length > max) return `${at}: longer than ${max} characters`;
    const wrong = also?.(value) ?? null;
    return wrong === null ? null : `${at}: ${wrong}`;
  };

export const flag: Check = (value, at) =>
  typeof value === 'boolean' ? null : `${at}: must be true or false`;

export const oneOf =
  (...choices: readonly string[]): Check =>
  (value, at) =>
    choices.some((c) => c === value) ? null : `${at}: must be one of ${choices.join(', ')}`;

/** A list of at most `max` items. */
export const list =
  (item: Check, max: number, min = 0): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return `${at}: must be a list`;
    if (value.length > max) return `${at}: more than ${max} items`;
    if (value.length < min) return `${at}: needs at least ${min}`;
    for (let i = 0; i < value.length; i++) {
      const wrong = item(value[i], `${at}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

/** An object of any keys that `key` takes, at most `max` of them. */
export const record =
  (key: Check, item: Check, max: number): Check =>
  (value, at) => {
    if (!isObject(value)) return `${at}: must be an object`;
    const entries = Object.entries(value);
    if (entries.length > max) return `${at}: more than ${max} entries`;
    for (const [name, held] of entries) {
      const wrong = key(name, `${at}, key “${name.slice(0, 40)}”`) ?? item(held, `${at}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

/** An object of just these keys. */
export const shape =
  (must: Record<string, Check>, may: Record<string, Check> = {}): Check =>
  (value, at) => {
    if (!isObject(value)) return `${at}: must be an object`;
    const within = at === '' ? '' : `${at}.`;
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(must, name) && !Object.hasOwn(may, name)) {
        return `${within}${name.slice(0, 40)}: is not known`;
      }
    }
    for (const [name, check] of Object.entries(must)) {
      if (!Object.hasOwn(value, name)) return `${within}${name}: is missing`;
      const wrong = check(value[name], `${within}${name}`);
      if (wrong !== null) return wrong;
    }
    for (const [name, check] of Object.entries(may)) {
      if (!Object.hasOwn(value, name)) continue;
      const wrong = check(value[name], `${within}${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

/** Any of them; the last one's words when none fits. */
export const either =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    let wrong: string | null = null;
    for (const check of checks) {
      wrong = check(value, at);
      if (wrong === null) return null;
    }
    return wrong;
  };
