import type { RequestContext } from '@liaison/kernel';
import type { CallRepository } from '../views/call-repository.ts';
import type { ForumRepository } from '../views/forum-repository.ts';
import type { ProgrammeRepository } from '../views/programme-repository.ts';

/** What the resolvers of this subgraph know, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly forums: ForumRepository;
  readonly programmes: ProgrammeRepository;
  readonly calls: CallRepository;
}
