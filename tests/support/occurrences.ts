/** Counts what the sample met, so that a sample that misses something is seen to miss it. */
export interface Occurrences {
  /** Names what must occur; it starts at 0. */
  expect(kind: string, values: readonly (string | number | null)[]): void;
  count(kind: string, value: string | number | null): void;
  has(kind: string, value: string | number | null): boolean;
  /** Everything that never occurred, as `kind value`. */
  missing(): string[];
  /** One line a kind. */
  report(): string;
}

export function createOccurrences(): Occurrences {
  const kinds = new Map<string, Map<string, number>>();
  const add = (kind: string, value: string | number | null, times: number): void => {
    const counts = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, counts.set(String(value), (counts.get(String(value)) ?? 0) + times));
  };
  const lines = () => [...kinds].map(([kind, counts]) => ({ kind, counts: [...counts] }));
  return {
    expect: (kind, values) => {
      for (const value of values) add(kind, value, 0);
    },
    count: (kind, value) => {
      add(kind, value, 1);
    },
    has: (kind, value) => (kinds.get(kind)?.get(String(value)) ?? 0) > 0,
    missing: () =>
      lines().flatMap(({ kind, counts }) =>
        counts.filter(([, times]) => times === 0).map(([value]) => `${kind} ${value}`),
      ),
    report: () =>
      lines()
        .map(({ kind, counts }) => `  ${kind}: ${counts.map(([value, times]) => `${value} ${times}`).join(', ')}`)
        .join('\n'),
  };
}
