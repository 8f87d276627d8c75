/**
 * The strings of a posted JSON object.
 * @returns '' for every name that is missing or no string, also when the body is no JSON
 */
export const stringsOf = <N extends string>(
  body: string,
  names: readonly N[],
): Record<N, string> => {
  const values = parse(body);
  const text = (name: N): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<N, string>;
};

const parse = (body: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};
