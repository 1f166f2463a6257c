import { createBadUserInput } from '@liaison/kernel/reader';
import { parsePage, toConnection } from '@liaison/kernel/schema';
import { isCountryCode } from '@liaison/kernel/values';
import type { Connection, CursorScope, Page, PageRequest, Position } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import type { Programme } from '../domain/activity.ts';
import type { Ngo } from '../domain/ngo.ts';
import { ngoKey, programmeKey } from '../store/keys.ts';
import type { Kind, Records } from '../store/records.ts';
import type { Listed } from '../views/reader.ts';
import type { Context } from './context.ts';

/** `first` and `after` as the resolvers get them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The items of a page with their records, read together; an item whose record is gone is left out. */
export async function withRecords<K extends Kind, Item>(
  { truth }: Context,
  kind: K,
  page: Page<Item>,
  keyOf: (item: Item) => Key,
): Promise<Page<Item & { readonly node: Records[K] }>> {
  return withNodes(page, (item) => truth.find(kind, keyOf(item)));
}

/** The items of a page with what they stand for; an item of which nothing is found is left out. */
export async function withNodes<Item, Node>(
  page: Page<Item>,
  find: (item: Item) => Promise<Node | null>,
): Promise<Page<Item & { readonly node: Node }>> {
  const nodes = await Promise.all(page.items.map(find));
  const items = page.items.flatMap((item, index) => {
    const node = nodes[index];
    return node === null || node === undefined ? [] : [{ ...item, node }];
  });
  return { ...page, items };
}

/** A page of NGOs whose ids a derived list holds. */
export async function ngoConnection(
  context: Context,
  scope: CursorScope,
  args: PageArguments,
  read: (page: PageRequest) => Promise<Page<Listed>>,
): Promise<Connection<Ngo>> {
  const listed = await read(parsePage(scope, args));
  const page = await withRecords(context, 'Ngo', listed, ({ id }) => ngoKey(id));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
}

/** `country` as it was given; `BAD_USER_INPUT` for what is no country's code. */
export function parseCountry(country: string | null | undefined, argument: string): string | null {
  if (country === null || country === undefined) return null;
  if (isCountryCode(country)) return country;
  throw createBadUserInput(
    argument,
    `must be an ISO 3166-1 alpha-2 code such as SN; got ${JSON.stringify(country.slice(0, 40))}.`,
  );
}

/** A page of programmes whose ids a derived list holds. */
export async function programmeConnection(
  context: Context,
  scope: CursorScope,
  args: PageArguments,
  read: (page: PageRequest) => Promise<Page<Listed>>,
): Promise<Connection<Programme>> {
  const listed = await read(parsePage(scope, args));
  const page = await withRecords(context, 'Programme', listed, ({ id }) => programmeKey(id));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
}

/** A page of records that were read whole, in the order of their positions. */
export function connectionOf<Node>(
  scope: CursorScope,
  page: Page<Node>,
  position: (node: Node) => Position,
): Connection<Node> {
  return toConnection(scope, page, (node) => ({ node, position: position(node) }));
}
