import { buildSubgraphSchema, Table } from '@liaison/kernel';
import type { RequestContext, Subgraph, SubgraphDependencies } from '@liaison/kernel';
import { ACTS } from './domain/acts.ts';
import type { Context } from './graphql/context.ts';
import { references } from './graphql/references.ts';
import { resolvers } from './graphql/resolvers.ts';
import { ledger } from './store/ledger.ts';
import { BodyMemberRepository } from './store/body-member-repository.ts';
import { RecommendationRepository } from './store/recommendation-repository.ts';
import { SessionRepository } from './store/session-repository.ts';
import { ContributionsById } from './views/contributions-by-id.ts';
import { createPackedIndex, DialogueIndexReader } from './views/dialogue-index.ts';
import { projection } from './views/projection.ts';
import { RecommendationLists } from './views/recommendation-lists.ts';
import { TaskForceLists } from './views/task-force-lists.ts';

const NAME = 'dialogue';

/** The dialogue between NGOs, secretariats and Member States: sessions, bodies, recommendations, task forces. */
export function createDialogueSubgraph({ sdl, client, tables }: SubgraphDependencies): Subgraph {
  const packedIndex = createPackedIndex();

  function contextFor(request: RequestContext): Context {
    const table = (name: string): Table => Table.open(client, name, NAME, request);
    const truth = table(tables.truth);
    const views = table(tables.views);
    return {
      ...request,
      index: new DialogueIndexReader(views, packedIndex),
      sessions: new SessionRepository(truth),
      recommendations: new RecommendationRepository(truth),
      recommendationLists: new RecommendationLists(views),
      contributions: new ContributionsById(truth, views),
      taskForceLists: new TaskForceLists(views),
      bodyMembers: new BodyMemberRepository(truth),
    };
  }

  return {
    name: NAME,
    schema: buildSubgraphSchema(sdl, resolvers, references),
    tables,
    projection,
    ledger,
    acts: ACTS,
    contextFor,
  };
}
