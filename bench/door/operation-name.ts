import { question } from '../gateway/operations.ts';
import type { Question } from '../gateway/operations.ts';

/** The operations that the door is measured with: as little as is answered at all, and a usual one. */
export const MEASURED = ['lookup', 'threeHops'] as const;
export type MeasuredOperation = (typeof MEASURED)[number];

const NAMES = new Map(MEASURED.map((name) => [question(name, 0).query, name]));

/** The name by which a trusted document is asked for. */
export function operationIn({ query }: Question): MeasuredOperation {
  const name = NAMES.get(query);
  if (name === undefined) throw new Error(`The door is not measured with ${query}.`);
  return name;
}
