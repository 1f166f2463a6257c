import { mergeModules } from '@liaison/kernel/schema';
import * as body from './body.ts';
import * as hearing from './hearing.ts';
import * as recommendation from './recommendation.ts';
import { FOREIGN_ENTITIES } from './references.ts';
import * as session from './session.ts';
import * as taskForce from './task-force.ts';
import * as theme from './theme.ts';
import * as workPlan from './work-plan.ts';

/** What queries are answered with, of all aggregates. */
export const { resolvers, references } = mergeModules([
  session,
  theme,
  hearing,
  body,
  workPlan,
  recommendation,
  taskForce,
  { resolvers: {}, references: FOREIGN_ENTITIES },
]);
