import { LONGEST_PK, LONGEST_SK } from './table.ts';
import type { Item } from './table.ts';

/*
 * What DynamoDB refuses of an item, and how it counts bytes: names and texts in UTF-8, a number by its digits, 3 bytes for a
 * list or map and 1 more for each member ("Constraints in Amazon DynamoDB", "DynamoDB item sizes and formats").
 */

/** Bytes of the largest item. */
export const LARGEST_ITEM = 400 * 1024;

/** Bytes of a number with all 38 digits. */
const NUMBER_BYTES = 21;
const LARGEST_NUMBER = 9.9e125;
const SMALLEST_NUMBER = 1e-130;

/** Bytes of an item, or a few more than DynamoDB counts. */
export function measureItem(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + measureValue(value), 0);
}

function measureValue(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return NUMBER_BYTES;
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + 1 + measureValue(member), 3);
  if (typeof value !== 'object' || value === null) return 1;
  return 3 + Object.keys(value).length + measureItem({ ...value });
}

/** Why DynamoDB would refuse the item; null if it would take it. */
export function findItemFault(item: Item): string | null {
  if (!isKeyValue(item.pk, LONGEST_PK)) return `Its partition key must have 1 to ${LONGEST_PK} bytes.`;
  if (!isKeyValue(item.sk, LONGEST_SK)) return `Its sort key must have 1 to ${LONGEST_SK} bytes.`;
  const bytes = measureItem(item);
  if (bytes > LARGEST_ITEM) return `It has ${bytes} bytes; DynamoDB takes ${LARGEST_ITEM}.`;
  const [path] = findImpossibleNumbers(item);
  return path === undefined ? null : `The number ${path.join('.')} is one that DynamoDB cannot store.`;
}

function isKeyValue(value: string, longest: number): boolean {
  return value !== '' && Buffer.byteLength(value) <= longest;
}

/** Paths of the numbers in a value that DynamoDB cannot store: it takes 0, and sizes from 1e-130 to 9.9e125. */
export function findImpossibleNumbers(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'number') {
    const size = Math.abs(value);
    return size === 0 || (size >= SMALLEST_NUMBER && size <= LARGEST_NUMBER) ? [] : [path];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => findImpossibleNumbers(member, [...path, name]));
}
