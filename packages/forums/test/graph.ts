import { readFileSync } from 'node:fs';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { loadRecords } from '@liaison/kernel/record';
import { createTables } from '@liaison/kernel/table';
import type { Actor, Spending } from '@liaison/kernel/reader';
import type { NewRecord, Subgraph } from '@liaison/kernel/record';
import { graphql } from 'graphql';
import { beforeAll } from 'vitest';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { createForumsSubgraph } from '../src/index.ts';

const schemaFile = (name: string): string =>
  readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8');

const SDL = `${schemaFile('shared')}\n${schemaFile('forums')}`;
/** Who reads what was sent in and is not accepted: of everybody, or of one NGO. */
export const REVIEWER: Actor = { id: 'reviewer', scopes: new Map([['reviews:read', 'ANY']]), owns: [] };
export const ngoActor = (id: string): Actor => ({
  id,
  scopes: new Map([['reviews:read', 'OWN']]),
  owns: [{ type: 'Ngo', id }],
});

export const NOW = '2026-11-21T23:59:59Z';

export interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly spent: Spending;
}

/** The subgraph over its own tables in a real engine, with the records loaded; each `ask` is one fetch of a request. */
export function useForums(records: readonly NewRecord[]) {
  const running = useEngine();
  const tables = tableNames('forums');
  let subgraph: Subgraph | undefined;
  beforeAll(async () => {
    const { client } = running.engine;
    subgraph = createForumsSubgraph({ sdl: SDL, client, tables });
    await createTables(client, [tables.truth, tables.views]);
    await loadRecords(client, tables, subgraph.projection, records, { by: 'test', at: NOW });
  });
  const made = (): Subgraph => {
    if (!subgraph) throw new Error('The subgraph is made before the tests of the file, not before.');
    return subgraph;
  };
  return {
    tables,
    get client() {
      return running.engine.client;
    },
    get subgraph() {
      return made();
    },
    async ask(
      source: string,
      variableValues: Record<string, unknown> = {},
      now = NOW,
      actor: Actor = PUBLIC,
    ): Promise<Answer> {
      const { schema, ...forums } = made();
      const request = createRequestContext({ actor, languages: ['en'], now });
      const { data, errors = [] } = await graphql({
        schema,
        source,
        variableValues,
        contextValue: forums.contextFor(request),
      });
      return {
        data: JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>,
        errors: errors.map(({ message, extensions }) => ({ message, extensions })),
        spent: request.meter.total(),
      };
    },
  };
}
