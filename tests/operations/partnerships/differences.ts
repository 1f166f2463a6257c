import { isDeepStrictEqual } from 'node:util';

/** Where graph and reference differ; the first few are kept to be shown. */
export interface Differences {
  readonly compared: number;
  readonly found: readonly object[];
  compare(question: unknown, actual: unknown, expected: unknown): void;
}

const SHOWN = 4;

export function createDifferences(): Differences {
  const found: object[] = [];
  let compared = 0;
  return {
    found,
    get compared() {
      return compared;
    },
    compare: (question, actual, expected) => {
      compared += 1;
      if (found.length < SHOWN && !isDeepStrictEqual(actual, expected)) {
        found.push({ question, ...firstDifference(actual, expected) });
      }
    },
  };
}

/** For lists, the first place where they part; a walk of hundreds would hide it. */
function firstDifference(actual: unknown, expected: unknown): object {
  if (!Array.isArray(actual) || !Array.isArray(expected)) return { actual, expected };
  const at = actual.findIndex((item, index) => !isDeepStrictEqual(item, expected[index]));
  const index = at === -1 ? actual.length : at;
  return {
    lengths: [actual.length, expected.length],
    at: index,
    actual: actual.slice(index, index + 2) as unknown[],
    expected: expected.slice(index, index + 2) as unknown[],
  };
}

/** The record without some of its fields, for what an operation shows less of, or what belongs to another subgraph. */
export function without(record: object | null | undefined, ...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => !fields.includes(field)));
}
