import { maySee } from '@liaison/kernel/reader';
import { ownersOfPerson } from '../domain/person.ts';
import type { Person as PersonObject } from '../domain/person.ts';
import { fieldOfficeKey, personKey } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { PersonResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

type Personal = 'name' | 'email' | 'phone';

function shown(person: PersonObject, field: Personal, context: Context): string | null {
  return maySee(context, 'contacts:read', `Person.${field}`, ownersOfPerson(person)) ? person[field] : null;
}

export const Person: PersonResolvers = {
  name: (person, _, context) => shown(person, 'name', context),
  email: (person, _, context) => shown(person, 'email', context),
  phone: (person, _, context) => shown(person, 'phone', context),
  ngo: ({ ngoId }, _, { truth }) => (ngoId === null ? null : truth.ngo(ngoId)),
  sector: ({ field }) => (field === null ? null : { field }),
  fieldOffice: ({ fieldOfficeId }, _, { truth }) =>
    fieldOfficeId === null ? null : truth.find('FieldOffice', fieldOfficeKey(fieldOfficeId)),
  history: ({ id }, args, context) => historyOf(context, 'Person.history', personKey(id), args),
};
