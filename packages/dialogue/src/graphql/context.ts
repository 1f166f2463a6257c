import type { RequestContext } from '@liaison/kernel/reader';
import type { Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { RecommendationRepository } from '../store/recommendation-repository.ts';
import type { RecordReader } from '../store/record-reader.ts';
import type { SessionRepository } from '../store/session-repository.ts';
import type { DialogueIndexReader } from '../views/dialogue-index.ts';
import type { PartsById } from '../views/parts-by-id.ts';
import type { RecommendationLists } from '../views/recommendation-lists.ts';
import type { TaskForceLists } from '../views/task-force-lists.ts';

/** What the resolvers of this subgraph know and may ask, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly truth: Table;
  readonly writer: Writer;
  readonly index: DialogueIndexReader;
  readonly records: RecordReader;
  readonly sessions: SessionRepository;
  readonly recommendations: RecommendationRepository;
  readonly recommendationLists: RecommendationLists;
  readonly parts: PartsById;
  readonly taskForceLists: TaskForceLists;
}
