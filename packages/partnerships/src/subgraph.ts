import { buildSubgraphSchema, Table } from '@liaison/kernel';
import type { Subgraph, SubgraphDependencies } from '@liaison/kernel';
import type { Context } from './graphql/context.ts';
import { references } from './graphql/references.ts';
import { resolvers } from './graphql/resolvers.ts';
import { Truth } from './store/truth.ts';
import { projection } from './views/projection.ts';
import { createPacks, Views } from './views/reader.ts';

const NAME = 'partnerships';

/** The subgraph of NGOs, their partnerships and activities, and UNESCO's offices, sectors, states and programmes. */
export function createPartnershipsSubgraph({ sdl, client, tables }: SubgraphDependencies): Subgraph {
  const packs = createPacks();
  return {
    name: NAME,
    schema: buildSubgraphSchema<Context>(sdl, resolvers, references),
    tables,
    projection,
    contextFor: (request): Context => ({
      ...request,
      truth: new Truth(new Table(client, tables.truth, NAME, request.meter, request.signal)),
      views: new Views(new Table(client, tables.views, NAME, request.meter, request.signal), packs),
    }),
  };
}
