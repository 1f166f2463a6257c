import { PackedPartition, RecordReader, Writer } from '@liaison/kernel/record';
import { buildSubgraphSchemas } from '@liaison/kernel/schema';
import { Table } from '@liaison/kernel/table';
import type { RequestContext } from '@liaison/kernel/reader';
import type { Subgraph, SubgraphDependencies } from '@liaison/kernel/record';
import type { LoadMutations } from '@liaison/kernel/schema';
import type { Context } from './graphql/context.ts';
import { references, resolvers } from './graphql/resolvers.ts';
import { changeFeed } from './records.ts';
import { CallRepository } from './views/call.ts';
import { decodeForums, ForumRepository } from './views/forum.ts';
import { DRAFTS, FORUMS } from './views/keys.ts';
import { ProgrammeRepository } from './views/schedule.ts';
import { projection } from './views/projection.ts';
import { RowReader } from './views/row-reader.ts';

const NAME = 'forums';
const loadMutations: LoadMutations = async () => (await import('./graphql/mutations.ts')).mutations;

/** Forums, their programmes and what comes in for them. */
export function createForumsSubgraph({
  sdl,
  client,
  tables,
  onError = () => undefined,
}: SubgraphDependencies): Subgraph {
  const schemas = buildSubgraphSchemas(sdl, resolvers, references, loadMutations);
  const packed = {
    forums: new PackedPartition(FORUMS, decodeForums),
    drafts: new PackedPartition(DRAFTS, decodeForums),
  };
  const contextFor = (request: RequestContext): Context => {
    const truth = Table.open(client, tables.truth, NAME, request);
    const views = Table.open(client, tables.views, NAME, request);
    const readStrongly = (): RecordReader =>
      RecordReader.strong(truth.with({ readsStrongly: true }), projection, { truth, views });
    let records = readStrongly();
    const rows = new RowReader(views);
    const programmes = new ProgrammeRepository(rows);
    const calls = new CallRepository(rows);
    return {
      ...request,
      forums: new ForumRepository(rows, packed),
      programmes,
      calls,
      truth,
      writer: new Writer({ truth, views, projection, changeFeed, onError }, request),
      get records() {
        return records;
      },
      forget() {
        records = readStrongly();
        for (const reader of [rows, programmes, calls]) reader.forget();
      },
    };
  };
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
