import { createBadUserInput } from '@liaison/kernel/reader';
import { parsePage, toConnection } from '@liaison/kernel/schema';
import { isCountryCode } from '@liaison/kernel/values';
import type { Connection, CursorScope, Page, PageRequest, Position } from '@liaison/kernel/schema';
import { ngoKey } from '../record-keys.ts';
import { NGO, PROGRAMME } from '../records.ts';
import type { Listed } from '../views/reader.ts';
import type { Context } from './context.ts';
import type { NgoModel, ProgrammeModel } from './models.ts';
import { findAt, findById } from './read-records.ts';
import type { PageArguments } from './read-records.ts';

/** The items of a page with their nodes, read together; an item without a node is left out. */
export async function joinNodes<Item, Node>(
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

/** A page of NGOs from a list of the read model. */
export async function connectNgos(
  context: Context,
  scope: CursorScope,
  args: PageArguments,
  read: (page: PageRequest) => Promise<Page<Listed>>,
): Promise<Connection<NgoModel>> {
  const listed = await read(parsePage(scope, args));
  const page = await joinNodes(listed, ({ id }) => findAt(NGO, ngoKey(id), context));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
}

/** The country as it was given; throws `BAD_USER_INPUT` if it is not a country's code. */
export function parseCountry(country: string | null | undefined, argument: string): string | null {
  if (country === null || country === undefined) return null;
  if (isCountryCode(country)) return country;
  throw createBadUserInput(
    argument,
    `must be an ISO 3166-1 alpha-2 code such as SN; got ${JSON.stringify(country.slice(0, 40))}.`,
  );
}

/** A page of programmes from a list of the read model. */
export async function connectProgrammes(
  context: Context,
  scope: CursorScope,
  args: PageArguments,
  read: (page: PageRequest) => Promise<Page<Listed>>,
): Promise<Connection<ProgrammeModel>> {
  const listed = await read(parsePage(scope, args));
  const page = await joinNodes(listed, ({ id }) => findById(PROGRAMME, id, context));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
}

/** A page of records from a list that was read whole. */
export function connectRecords<Node>(
  scope: CursorScope,
  page: Page<Node>,
  position: (node: Node) => Position,
): Connection<Node> {
  return toConnection(scope, page, (node) => ({ node, position: position(node) }));
}
