import { LAST, createLoader } from '@liaison/kernel/table';
import type { Item, Loader, Table } from '@liaison/kernel/table';
import type { Page } from '@liaison/kernel/schema';
import { WHOLE } from './keys.ts';

/** Keys of records are far shorter, and the table refuses keys above 2 KB. */
const LONGEST_KEY = 300;

/** Reads derived rows for one request: single rows gathered into one request, ranges page by page. */
export class RowReader {
  readonly table: Table;
  #rows: Loader<string, Item | null>;

  constructor(views: Table) {
    this.table = views;
    this.#rows = this.#createLoader();
  }

  #createLoader(): Loader<string, Item | null> {
    return createLoader((partitions) => this.table.getMany(partitions.map((pk) => ({ pk, sk: WHOLE }))));
  }

  /** Reads anew from now on: what was read may have changed. */
  forget(): void {
    this.#rows = this.#createLoader();
  }

  /** The row that says whole what the partition is about. */
  async whole(pk: string): Promise<Item | null> {
    return pk.length > LONGEST_KEY ? null : this.#rows.load(pk);
  }

  /** Remembers a row that came with a range. */
  primeWhole(pk: string, row: Item | null): void {
    this.#rows.prime(pk, row);
  }

  /** All rows of the partition from one sort key to the last that begins with a prefix. */
  async range(pk: string, from: string, lastPrefix = from): Promise<Item[]> {
    return pk.length > LONGEST_KEY ? [] : this.table.queryAll({ pk, from, to: lastPrefix + LAST });
  }

  /** The page of the rows whose sort keys begin with the prefix that follows the sort key `after`. */
  async page(
    pk: string,
    prefix: string,
    { first, after }: { first: number; after: string | null },
  ): Promise<Page<Item>> {
    if (pk.length > LONGEST_KEY) return { items: [], hasNextPage: false };
    const start = after !== null && { after: { pk, sk: after } };
    return this.table.queryFirst({ pk, from: prefix, to: prefix + LAST, ...start }, first);
  }
}
