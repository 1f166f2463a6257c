import * as call from './call-mutations.ts';
import * as evaluation from './evaluation-mutations.ts';
import * as forum from './forum-mutations.ts';
import * as registration from './registration-mutations.ts';
import * as schedule from './schedule-mutations.ts';
import * as slot from './slot-mutations.ts';
import * as theme from './theme-mutations.ts';

/** Every mutation of this subgraph. A process reads this file when it is first asked for a mutation. */
export const mutations = {
  ...forum.Mutation,
  ...slot.Mutation,
  ...schedule.Mutation,
  ...call.Mutation,
  ...evaluation.Mutation,
  ...registration.Mutation,
  ...theme.Mutation,
};
