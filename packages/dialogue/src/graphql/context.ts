import type { RequestContext } from '@liaison/kernel/reader';
import type { RecordReader, Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { DialogueIndexReader } from '../views/dialogue-index.ts';
import type { RecommendationLists } from '../views/recommendation.ts';
import type { TaskForceLists } from '../views/task-force.ts';

/** What the resolvers of this subgraph know and may ask, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly truth: Table;
  readonly writer: Writer;
  readonly index: DialogueIndexReader;
  readonly records: RecordReader;
  readonly recommendationLists: RecommendationLists;
  readonly taskForceLists: TaskForceLists;
}
