import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { toKeyText } from '@liaison/kernel/table';
import type { Item, Key } from '@liaison/kernel/table';

/** One item of one table. */
export interface Place {
  readonly table: string;
  readonly key: Key;
}

/** An item as a write left it; null where there was none. */
interface State {
  /** Which write left it; 0 for what was there before the first one that was seen. */
  readonly write: number;
  readonly item: Item | null;
}

type Actions = readonly {
  readonly Put?: { readonly TableName: string; readonly Item: Item };
  readonly Delete?: { readonly TableName: string; readonly Key: Key };
}[];

export function placeText({ table, key }: Place): string {
  return `${table}\n${toKeyText(key)}`;
}

/** What items were before they were written, as far as the writes came by here: what a replica that lags still shows. */
export class ItemPast {
  readonly #states = new Map<string, State[]>();
  readonly #places = new Map<string, Place>();
  #writes = 0;

  /** Number of the last write. */
  get writes(): number {
    return this.#writes;
  }

  /** What a transaction is about to write, with what is there now; `done` is to be called when it has been written. */
  async prepare(client: DynamoDBDocumentClient, actions: Actions): Promise<{ places: Place[]; done: () => void }> {
    const after = actions.flatMap(({ Put, Delete }): (Place & { item: Item | null })[] => {
      if (Put) return [{ table: Put.TableName, key: { pk: Put.Item.pk, sk: Put.Item.sk }, item: Put.Item }];
      return Delete ? [{ table: Delete.TableName, key: Delete.Key, item: null }] : [];
    });
    const unknown = after.filter((place) => !this.#states.has(placeText(place)));
    for (const { place, item } of await readNow(client, unknown)) {
      if (this.#states.has(placeText(place))) continue;
      this.#states.set(placeText(place), [{ write: 0, item }]);
      this.#places.set(placeText(place), place);
    }
    const done = (): void => {
      this.#writes += 1;
      for (const place of after) {
        this.#states.get(placeText(place))?.push({ write: this.#writes, item: place.item });
      }
    };
    return { places: after, done };
  }

  /** The item as that write or the last one before it left it; undefined where nobody has written it since it was first seen. */
  at(place: Place, write: number): Item | null | undefined {
    return this.#states.get(placeText(place))?.findLast((state) => state.write <= write)?.item;
  }

  /** All places of a table that were written. */
  placesIn(table: string): Place[] {
    return [...this.#places.values()].filter((place) => place.table === table);
  }
}

async function readNow(
  client: DynamoDBDocumentClient,
  places: readonly Place[],
): Promise<{ place: Place; item: Item | null }[]> {
  if (places.length === 0) return [];
  const tables = Map.groupBy(places, ({ table }) => table);
  const requests = [...tables].map(
    ([table, members]) => [table, { Keys: members.map(({ key }) => ({ ...key })), ConsistentRead: true }] as const,
  );
  const { Responses = {} } = await client.send(new BatchGetCommand({ RequestItems: Object.fromEntries(requests) }));
  const found = Object.entries(Responses).flatMap(([table, items]) =>
    (items as Item[]).map((item) => [placeText({ table, key: item }), item] as const),
  );
  const items = new Map(found);
  return places.map((place) => ({ place, item: items.get(placeText(place)) ?? null }));
}
