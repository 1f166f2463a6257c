import { buildSubgraphSchema, PackedPartition, Table } from '@liaison/kernel';
import type { RequestContext, Subgraph, SubgraphDependencies } from '@liaison/kernel';
import { ACTS } from './domain/acts.ts';
import type { Context } from './graphql/context.ts';
import { references } from './graphql/references.ts';
import { resolvers } from './graphql/resolvers.ts';
import { ledger } from './store/ledger.ts';
import { CallRepository } from './views/call-repository.ts';
import { decodeForums, ForumRepository } from './views/forum-repository.ts';
import { FORUMS } from './views/keys.ts';
import { ProgrammeRepository } from './views/programme-repository.ts';
import { projection } from './views/projection.ts';
import { RowReader } from './views/row-reader.ts';

const NAME = 'forums';

/** Forums, their programmes and what comes in for them. */
export function createForumsSubgraph({ sdl, client, tables }: SubgraphDependencies): Subgraph {
  const summaries = new PackedPartition(FORUMS, decodeForums);
  const contextFor = (request: RequestContext): Context => {
    const rows = new RowReader(Table.open(client, tables.views, NAME, request));
    return {
      ...request,
      forums: new ForumRepository(rows, summaries),
      programmes: new ProgrammeRepository(rows),
      calls: new CallRepository(rows),
    };
  };
  return {
    name: NAME,
    schema: buildSubgraphSchema(sdl, resolvers, references),
    tables,
    projection,
    ledger,
    acts: ACTS,
    contextFor,
  };
}
