import { readFileSync } from 'node:fs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createRequestContext, Meter, PUBLIC } from '@liaison/kernel/reader';
import { loadRecords } from '@liaison/kernel/record';
import { createTables, Table } from '@liaison/kernel/table';
import type { Actor, Spending } from '@liaison/kernel/reader';
import type { NewRecord, Subgraph, TableNames } from '@liaison/kernel/record';
import type { Language } from '@liaison/kernel/values';
import { execute, parse } from 'graphql';
import { createPartnershipsSubgraph } from '../src/index.ts';

const SCHEMA = new URL('../../../schema/', import.meta.url);

export const NOW = '2026-11-21T12:00:00Z';

export function readSchemaFile(path: string): string {
  return readFileSync(new URL(path, SCHEMA), 'utf8');
}

/** The subgraph over tables of its own, with nothing decoded in memory yet. */
export function createSubgraph(client: DynamoDBDocumentClient, tables: TableNames): Subgraph {
  const sdl = `${readSchemaFile('shared.graphql')}\n${readSchemaFile('partnerships.graphql')}`;
  return createPartnershipsSubgraph({ sdl, client, tables });
}

/** The subgraph over tables that hold the records. */
export async function loadSubgraph(
  client: DynamoDBDocumentClient,
  tables: TableNames,
  records: readonly NewRecord[],
): Promise<Subgraph> {
  const subgraph = createSubgraph(client, tables);
  await createTables(client, [tables.truth, tables.views]);
  await loadRecords(client, tables, subgraph.projection, records, { by: 'test', at: NOW });
  return subgraph;
}

/** Both tables, metered by nobody. */
export function openTables(
  client: DynamoDBDocumentClient,
  { truth, views }: TableNames,
): { truth: Table; views: Table } {
  const meter = new Meter();
  return {
    truth: new Table(client, truth, 'partnerships', meter),
    views: new Table(client, views, 'partnerships', meter),
  };
}

export interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly argument: unknown }[];
  readonly spent: Spending;
  readonly withheld: ReadonlySet<string>;
}

/** Asks the subgraph as the gateway does. */
export async function ask(
  subgraph: Subgraph,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  reader: { actor?: Actor; languages?: readonly Language[] } = {},
): Promise<Answer> {
  const request = createRequestContext({ actor: PUBLIC, languages: ['en'], now: NOW, ...reader });
  const { data, errors } = await execute({
    schema: subgraph.schema,
    document: parse(document),
    variableValues: variables,
    contextValue: subgraph.contextFor(request),
  });
  return {
    data: JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>,
    errors: (errors ?? []).map(({ message, extensions }) => ({
      message,
      code: extensions['code'],
      argument: extensions['argument'],
    })),
    spent: request.meter.total(),
    withheld: request.withheld,
  };
}

interface Page {
  readonly edges: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The edges of all pages; `field` finds the connection in the data. */
export async function walk(
  subgraph: Subgraph,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  field: (data: Record<string, unknown>) => unknown,
): Promise<Record<string, unknown>[]> {
  const edges: Record<string, unknown>[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await ask(subgraph, document, { ...variables, after });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const page = field(data) as Page;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
}
