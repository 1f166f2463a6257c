import { project, readHead, RecordReader, Writer } from '@liaison/kernel/record';
import { buildSubgraphSchemas } from '@liaison/kernel/schema';
import { Table } from '@liaison/kernel/table';
import type { RequestContext } from '@liaison/kernel/reader';
import type { Subgraph, SubgraphDependencies } from '@liaison/kernel/record';
import type { LoadMutations } from '@liaison/kernel/schema';
import type { Context } from './graphql/context.ts';
import { references, resolvers } from './graphql/resolvers.ts';
import { changeFeed } from './records.ts';
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
  const schemas = buildSubgraphSchemas(sdl, resolvers, references, loadMutations);
  const packs = createPacks();

  function contextFor(request: RequestContext): Context {
    const openTable = (name: string): Table => Table.open(client, name, NAME, request);
    const truth = openTable(tables.truth);
    const views = openTable(tables.views);
    const others = Object.entries(otherTruths).map(([name, table]) => [name, openTable(table)] as const);
    let records = RecordReader.forRequest(truth, views);
    return {
      ...request,
      truth,
      views: new Views(views, packs),
      get records() {
        return records;
      },
      writer: new Writer({ truth, views, projection, changeFeed, onError }, request),
      logs: { [NAME]: truth, ...Object.fromEntries(others) },
      catchUp: async () => {
        const head = await readHead(truth);
        return (await project(projection, { truth, views })) >= head;
      },
      forget: () => {
        records = RecordReader.forRequest(truth.with({ readsStrongly: true }), views);
      },
    };
  }

  return {
    name: NAME,
    readingSchema: schemas.readingSchema,
    get schema() {
      return schemas.schema;
    },
    tables,
    projection,
    changeFeed,
    contextFor,
  };
}
