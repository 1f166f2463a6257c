import { project, readHead, Writer } from '@liaison/kernel/record';
import { buildSubgraphSchemas } from '@liaison/kernel/schema';
import { Table } from '@liaison/kernel/table';
import type { Subgraph, SubgraphDependencies } from '@liaison/kernel/record';
import type { LoadMutations } from '@liaison/kernel/schema';
import { ACTS } from './domain/acts.ts';
import type { Context } from './graphql/context.ts';
import { references } from './graphql/references.ts';
import { resolvers } from './graphql/resolvers.ts';
import { changeFeed } from './store/change-feed.ts';
import { Truth } from './store/truth.ts';
import { projection } from './views/projection.ts';
import { createPacks, Views } from './views/reader.ts';

const NAME = 'partnerships';
const loadMutations: LoadMutations = async () => (await import('./graphql/mutations.ts')).mutations;

/** The subgraph of NGOs, their partnerships and activities, and UNESCO's offices, sectors, states and programmes. */
export function createPartnershipsSubgraph({
  sdl,
  client,
  tables,
  otherTruths = {},
  onError = () => undefined,
}: SubgraphDependencies): Subgraph {
  const schemas = buildSubgraphSchemas<Context>(sdl, resolvers, references, loadMutations);
  const packs = createPacks();
  return {
    name: NAME,
    readingSchema: schemas.readingSchema,
    get schema() {
      return schemas.schema;
    },
    tables,
    projection,
    changeFeed,
    acts: ACTS,
    contextFor: (request): Context => {
      const truth = Table.open(client, tables.truth, NAME, request);
      const views = Table.open(client, tables.views, NAME, request);
      const others = Object.entries(otherTruths).map(([name, table]) => [
        name,
        Table.open(client, table, NAME, request),
      ]);
      return {
        ...request,
        truth: new Truth(truth),
        views: new Views(views, packs),
        writer: new Writer({ truth, views, projection, changeFeed, onError }, request),
        changeFeed,
        logs: { [NAME]: truth, ...(Object.fromEntries(others) as Record<string, Table>) },
        catchUp: async () => {
          const head = await readHead(truth);
          return (await project(projection, { truth, views })) >= head;
        },
      };
    },
  };
}
