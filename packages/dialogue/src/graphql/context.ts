import type { RequestContext } from '@liaison/kernel';
import type { BodyMemberRepository } from '../store/body-member-repository.ts';
import type { RecommendationRepository } from '../store/recommendation-repository.ts';
import type { SessionRepository } from '../store/session-repository.ts';
import type { ContributionsById } from '../views/contributions-by-id.ts';
import type { DialogueIndexReader } from '../views/dialogue-index.ts';
import type { RecommendationLists } from '../views/recommendation-lists.ts';
import type { TaskForceLists } from '../views/task-force-lists.ts';

/** What the resolvers of this subgraph know and may ask, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly index: DialogueIndexReader;
  readonly sessions: SessionRepository;
  readonly recommendations: RecommendationRepository;
  readonly recommendationLists: RecommendationLists;
  readonly contributions: ContributionsById;
  readonly taskForceLists: TaskForceLists;
  readonly bodyMembers: BodyMemberRepository;
}
