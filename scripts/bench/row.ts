/** One line of the benchmark table. `peer`: what it was measured against, in the same run. */
export interface Row {
  id: string;
  value: number;
  unit: string;
  bar: number;
  holds: boolean;
  peer?: string;
}

/** A row that holds when the value is at most the bar. */
export const atMost = (
  id: string,
  value: number,
  unit: string,
  bar: number,
  peer?: string,
): Row => ({
  id,
  value: Math.round(value * 100) / 100,
  unit,
  bar,
  holds: value <= bar,
  ...(peer ? { peer } : {}),
});

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
