import type { RequestContext } from '@liaison/kernel/reader';
import type { Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { CallRepository } from '../views/call-repository.ts';
import type { ForumRepository } from '../views/forum-repository.ts';
import type { Locator } from '../views/locator.ts';
import type { ProgrammeRepository } from '../views/programme-repository.ts';

/** What the resolvers of this subgraph know, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly forums: ForumRepository;
  readonly programmes: ProgrammeRepository;
  readonly calls: CallRepository;
  readonly truth: Table;
  readonly writer: Writer;
  readonly locator: Locator;
  /** Reads anew what was read before an act. */
  forget(): void;
}
