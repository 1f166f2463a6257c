import { expect } from 'vitest';

/** Where graph and reference differ; the first few are kept to be shown, each with the question that brought it. */
export interface Differences {
  readonly compared: number;
  readonly found: readonly object[];
  readonly compare: (question: unknown, actual: unknown, expected: unknown) => void;
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
      if (found.length === SHOWN) return;
      const difference = firstDifference(actual, expected);
      if (difference) found.push({ question, ...difference });
    },
  };
}

export function expectNoDifference(differences: Differences): void {
  expect(differences.found).toEqual([]);
  expect(differences.compared).toBeGreaterThan(0);
}

/** Where two answers part, as a path, and what each has there; null where they are alike. Key order does not count. */
interface FirstDifference {
  readonly path: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

function firstDifference(actual: unknown, expected: unknown, path = ''): FirstDifference | null {
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected)) {
    return Object.is(actual, expected) ? null : { path, actual, expected };
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const found = firstDifference(actual[key], expected[key], `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The record without some of its fields, for what an operation shows less of, or what belongs to another subgraph. */
export function without(record: object | null | undefined, ...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => !fields.includes(field)));
}
