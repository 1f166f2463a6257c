import type { RequestContext } from '@liaison/kernel/reader';
import type { RecordReader, Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { CallRepository } from '../views/call.ts';
import type { ForumRepository } from '../views/forum.ts';
import type { ProgrammeRepository } from '../views/schedule.ts';

/** What the resolvers of this subgraph know, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly forums: ForumRepository;
  readonly programmes: ProgrammeRepository;
  readonly calls: CallRepository;
  readonly truth: Table;
  /** Reads records strongly: what those who prepare a forum have just saved is found. */
  readonly records: RecordReader;
  readonly writer: Writer;
  /** Forgets what was read before a mutation. */
  forget(): void;
}
