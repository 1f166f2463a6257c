import * as body from './body-mutations.ts';
import * as hearing from './hearing-mutations.ts';
import * as recommendation from './recommendation-mutations.ts';
import * as session from './session-mutations.ts';
import * as taskForce from './task-force-mutations.ts';
import * as theme from './theme-mutations.ts';
import * as workPlan from './work-plan-mutations.ts';

/** Every mutation of this subgraph. A process reads this file when it is first asked for a mutation. */
export const mutations = {
  ...session.Mutation,
  ...theme.Mutation,
  ...hearing.Mutation,
  ...body.Mutation,
  ...workPlan.Mutation,
  ...recommendation.Mutation,
  ...taskForce.Mutation,
};
