import type { Head } from './log-entry.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Key, Range, Read, Table } from '../table/table.ts';

/**
 * Remembers what is read through `table`, and says if all of it is the state at the log's head.
 *
 * The engine shows each item of a transaction by itself: for a moment the counter may be new and a record still old, or
 * the other way round. A decision from such reads would rest on a state that never was. So the head says what the
 * last commits wrote, and each record says which entry made it: reads that contradict either are made anew.
 */
export class ReadWatch {
  readonly table: Table;
  readonly #seen = new Map<string, Item>();
  readonly #asked = new Set<string>();
  readonly #ranges: { readonly range: Range; readonly lastKey: Key | undefined }[] = [];

  constructor(table: Table) {
    this.table = table.with({
      onRead: (read) => {
        this.#note(read);
      },
    });
  }

  /** True unless an item is newer than the head says, or older than what the head says was written. */
  isOf(head: Head): boolean {
    const isBehind = [...this.#seen.values()].every((item) => lastNumber(item) <= head.n);
    return isBehind && head.records.every(({ key, version }) => this.#agrees(key, version));
  }

  #note(read: Read): void {
    for (const item of read.items) this.#seen.set(toKeyText(item), item);
    if ('range' in read) this.#ranges.push(read);
    else for (const key of read.keys) this.#asked.add(toKeyText(key));
  }

  #agrees(key: Key, version: number): boolean {
    const seen = this.#seen.get(toKeyText(key));
    if (seen) return Number(seen['version']) >= version;
    return !this.#asked.has(toKeyText(key)) && !this.#ranges.some((read) => covers(read, key));
  }
}

function lastNumber({ trail }: Item): number {
  return Array.isArray(trail) ? Number(trail.at(-1)) : 0;
}

/** True if the page would have the item, if it existed. Filters only leave out items that exist. */
function covers({ range, lastKey }: { range: Range; lastKey: Key | undefined }, { pk, sk }: Key): boolean {
  const { from, to, after, backward = false, filter } = range;
  if (range.pk !== pk || filter) return false;
  if ((from !== undefined && isBefore(sk, from)) || (to !== undefined && isBefore(to, sk))) return false;
  const comesBefore = (a: string, b: string): boolean => (backward ? isBefore(b, a) : isBefore(a, b));
  return (!after || comesBefore(after.sk, sk)) && (!lastKey || !comesBefore(lastKey.sk, sk));
}

/** In the order of sort keys. */
function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
