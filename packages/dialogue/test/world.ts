import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { loadRecords } from '@liaison/kernel/record';
import { createTables, Table } from '@liaison/kernel/table';
import type { Scope, Spending } from '@liaison/kernel/reader';
import type { NewRecord, Subgraph } from '@liaison/kernel/record';
import type { Language } from '@liaison/kernel/values';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tableNames } from '../../../tests/support/engine.ts';
import { createDialogueSubgraph, projection } from '../src/index.ts';

export const NOW = '2026-11-21T12:00:00Z';

const sdl = ['shared', 'dialogue']
  .map((name) => readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8'))
  .join('\n');

/** The subgraph over tables of its own, asked as the gateway asks it. */
export interface World {
  readonly subgraph: Subgraph;
  readonly truth: Table;
  readonly views: Table;
  ask(query: string, variables?: Record<string, unknown>, asking?: Asking): Promise<Answer>;
}

export interface Asking {
  readonly now?: string;
  readonly scopes?: readonly Scope[];
  readonly languages?: readonly Language[];
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
  readonly spent: Spending;
  readonly withheld: readonly string[];
}

export async function createWorld(client: DynamoDBDocumentClient, records: readonly NewRecord[]): Promise<World> {
  const tables = tableNames('dialogue');
  await createTables(client, [tables.truth, tables.views]);
  await loadRecords(client, tables, projection, records, { by: 'test', at: NOW });
  const subgraph = createDialogueSubgraph({ sdl, client, tables });
  const { meter } = createRequestContext({ actor: PUBLIC, languages: ['en'], now: NOW });
  return {
    subgraph,
    truth: new Table(client, tables.truth, 'dialogue', meter),
    views: new Table(client, tables.views, 'dialogue', meter),
    async ask(query, variables = {}, { now = NOW, scopes = [], languages = ['en'] }: Asking = {}) {
      const request = createRequestContext({
        actor: { id: 'test', scopes: new Map(scopes.map((scope) => [scope, 'ANY'] as const)), owns: [] },
        languages,
        now,
      });
      const { data = null, errors = [] } = await graphql({
        schema: subgraph.schema,
        source: query,
        variableValues: variables,
        contextValue: subgraph.contextFor(request),
      });
      return {
        data: JSON.parse(JSON.stringify(data)) as Answer['data'],
        errors: errors.map((error) => error.toJSON()),
        spent: request.meter.total(),
        withheld: [...request.withheld],
      };
    },
  };
}

/** The data of an answer that must have no error. */
export function dataOf({ data, errors }: Answer): Readonly<Record<string, unknown>> {
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data;
}
