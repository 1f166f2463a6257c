import { PACK_HEAD, isSameItem } from './projection.ts';
import type { Item, Table } from '../table/table.ts';

/**
 * A partition small enough to be kept decoded in the process. The first read takes it whole; each later one reads the
 * head (half a read unit) and takes the rest again only when the head has changed, as every change of a row changes it.
 */
export class PackedPartition<Content> {
  readonly #pk: string;
  readonly #decode: (rows: readonly Item[]) => Content;
  #kept: { head: Item; content: Content } | null = null;

  constructor(pk: string, decode: (rows: readonly Item[]) => Content) {
    this.#pk = pk;
    this.#decode = decode;
  }

  async read(views: Table): Promise<Content> {
    if (this.#kept === null) return this.#readWhole(views);
    const head = await views.get({ pk: this.#pk, sk: PACK_HEAD });
    if (head !== null && isSameItem(head, this.#kept.head)) return this.#kept.content;
    // It has just changed, so not every replica needs to have all of the change.
    return this.#readWhole(views, { consistent: true });
  }

  async #readWhole(views: Table, how: { consistent?: boolean } = {}): Promise<Content> {
    const items = await views.queryAll({ pk: this.#pk, ...how });
    const head = items[0]?.sk === PACK_HEAD ? items[0] : null;
    const content = this.#decode(head === null ? items : items.slice(1));
    // Without a head it is not known if a copy is current, so none is kept.
    this.#kept = head === null ? null : { head, content };
    return content;
  }
}
