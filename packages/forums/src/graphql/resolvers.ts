import { mergeModules } from '@liaison/kernel/schema';
import * as call from './call.ts';
import * as evaluation from './evaluation.ts';
import * as forum from './forum.ts';
import { FOREIGN_ENTITIES } from './references.ts';
import * as registration from './registration.ts';
import * as slot from './slot.ts';
import * as theme from './theme.ts';

/** What queries are answered with, of all aggregates. */
export const { resolvers, references } = mergeModules([
  forum,
  slot,
  call,
  evaluation,
  registration,
  theme,
  { resolvers: {}, references: FOREIGN_ENTITIES },
]);
