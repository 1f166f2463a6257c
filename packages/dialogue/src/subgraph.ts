import { RecordReader, Writer } from '@liaison/kernel/record';
import { buildSubgraphSchemas } from '@liaison/kernel/schema';
import { Table } from '@liaison/kernel/table';
import type { RequestContext } from '@liaison/kernel/reader';
import type { Subgraph, SubgraphDependencies } from '@liaison/kernel/record';
import type { LoadMutations } from '@liaison/kernel/schema';
import type { Context } from './graphql/context.ts';
import { references, resolvers } from './graphql/resolvers.ts';
import { changeFeed } from './records.ts';
import { createPackedIndex, DialogueIndexReader } from './views/dialogue-index.ts';
import { projection } from './views/projection.ts';
import { RecommendationLists } from './views/recommendation.ts';
import { TaskForceLists } from './views/task-force.ts';

const NAME = 'dialogue';
const loadMutations: LoadMutations = async () => (await import('./graphql/mutations.ts')).mutations;

/** The dialogue between NGOs, secretariats and Member States: sessions, bodies, recommendations, task forces. */
export function createDialogueSubgraph({
  sdl,
  client,
  tables,
  onError = () => undefined,
}: SubgraphDependencies): Subgraph {
  const schemas = buildSubgraphSchemas(sdl, resolvers, references, loadMutations);
  const packedIndex = createPackedIndex();

  function contextFor(request: RequestContext): Context {
    const table = (name: string): Table => Table.open(client, name, NAME, request);
    const truth = table(tables.truth);
    const views = table(tables.views);
    return {
      ...request,
      index: new DialogueIndexReader(views, packedIndex),
      truth,
      writer: new Writer({ truth, views, projection, changeFeed, onError }, request),
      records: RecordReader.forRequest(truth, views),
      recommendationLists: new RecommendationLists(views),
      taskForceLists: new TaskForceLists(views),
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
