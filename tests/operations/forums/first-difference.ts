/** Where two answers part, as a path, and what each has there; null where they are alike. Key order does not count. */
export interface FirstDifference {
  readonly path: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

export function firstDifference(actual: unknown, expected: unknown, path = ''): FirstDifference | null {
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
