import { maySee } from '@liaison/kernel/reader';
import { ownersOfPerson } from '../../domain/person.ts';
import { personKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const person: NonNullable<QueryResolvers['person']> = async (_, { id }, context) => {
  const found = await context.truth.find('Person', personKey(id));
  return found && maySee(context, 'contacts:read', 'Query.person', ownersOfPerson(found)) ? found : null;
};
