import type { World } from './world.ts';

type Headers = Readonly<Record<string, string>>;

/** The data of an answer that must have no errors, in the shape that the caller says the operation has. */
export async function answerOf<Data>(
  world: World,
  operation: string,
  variables: object,
  headers: Headers = {},
): Promise<Data> {
  const { data, errors } = await world.ask(operation, variables, headers);
  if (errors.length > 0 || data === null) {
    throw new Error(`${operation} ${JSON.stringify(variables)} was answered with ${JSON.stringify(errors)}`);
  }
  return data as Data;
}

export interface ConnectionPage<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Walk<Edge> {
  readonly edges: readonly Edge[];
  readonly pages: number;
}

/** All edges of a connection, page by page; throws where a page contradicts itself or its neighbours. */
export async function walk<Edge extends object>(
  first: number,
  page: (after: string | null) => Promise<ConnectionPage<Edge>>,
): Promise<Walk<Edge>> {
  const edges: Edge[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const { edges: found, pageInfo }: ConnectionPage<Edge> = await page(after);
    edges.push(...found);
    const fault = faultOf(found, pageInfo, first, pages > 1);
    if (fault) throw new Error(`Page ${pages} of a walk by ${first}: ${fault}`);
    if (!pageInfo.hasNextPage) return { edges, pages };
    after = pageInfo.endCursor;
  }
}

function faultOf(
  edges: readonly object[],
  { hasNextPage, endCursor }: ConnectionPage<object>['pageInfo'],
  first: number,
  isFollowing: boolean,
): string | null {
  const last = edges.at(-1);
  if (edges.length > first) return 'more edges than asked for.';
  if (hasNextPage && edges.length < first) return 'a page follows one that is not full.';
  if (isFollowing && !last) return 'nothing follows, though the page before says so.';
  if ((endCursor === null) !== !last) return 'the end cursor is there without an edge, or missing with one.';
  if (last && 'cursor' in last && last.cursor !== endCursor) return "the end cursor is not the last edge's.";
  return null;
}
