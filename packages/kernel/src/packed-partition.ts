import * as v from 'valibot';
import { PACK_HEAD } from './projection.ts';
import type { Item, Table } from './table.ts';

const headItem = v.object({ n: v.number() });

/**
 * A partition small enough to be kept decoded in the process. The first read takes it whole; each later one reads the
 * head (half a read unit) and takes the rest again only when the log's number in it has changed.
 */
export class PackedPartition<Content> {
  readonly #pk: string;
  readonly #decode: (rows: readonly Item[]) => Content;
  #kept: { n: number; content: Content } | null = null;

  constructor(pk: string, decode: (rows: readonly Item[]) => Content) {
    this.#pk = pk;
    this.#decode = decode;
  }

  async read(views: Table): Promise<Content> {
    if (this.#kept !== null) {
      const head = await views.get({ pk: this.#pk, sk: PACK_HEAD });
      if (head !== null && v.parse(headItem, head).n === this.#kept.n) return this.#kept.content;
    }
    return this.#readWhole(views);
  }

  async #readWhole(views: Table): Promise<Content> {
    const items = await views.queryAll({ pk: this.#pk });
    const head = items[0]?.sk === PACK_HEAD ? v.parse(headItem, items[0]).n : null;
    const content = this.#decode(head === null ? items : items.slice(1));
    // Without a head nothing tells whether a copy still holds, so none is kept.
    this.#kept = head === null ? null : { n: head, content };
    return content;
  }
}
