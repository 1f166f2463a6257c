import * as activity from './activity-mutations.ts';
import * as ngo from './ngo-mutations.ts';
import * as partnership from './partnership-mutations.ts';
import * as person from './person-mutations.ts';
import * as programme from './programme-mutations.ts';
import * as publication from './publication-mutations.ts';
import * as sector from './sector-mutations.ts';

/** Every mutation of this subgraph. A process reads this file when it is first asked for a mutation. */
export const mutations = {
  ...ngo.Mutation,
  ...person.Mutation,
  ...publication.Mutation,
  ...partnership.Mutation,
  ...activity.Mutation,
  ...programme.Mutation,
  ...sector.Mutation,
};
