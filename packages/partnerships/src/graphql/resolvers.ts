import { mergeModules } from '@liaison/kernel/schema';
import * as activity from './activity.ts';
import * as changes from './changes.ts';
import * as fieldOffice from './field-office.ts';
import * as memberState from './member-state.ts';
import * as near from './near.ts';
import * as ngo from './ngo.ts';
import * as partnership from './partnership.ts';
import * as person from './person.ts';
import * as programme from './programme.ts';
import * as publication from './publication.ts';
import * as sector from './sector.ts';
import * as vocabulary from './vocabulary.ts';

/** What queries are answered with, of all aggregates. */
export const { resolvers, references } = mergeModules([
  ngo,
  partnership,
  activity,
  near,
  publication,
  programme,
  fieldOffice,
  memberState,
  sector,
  person,
  vocabulary,
  changes,
]);
