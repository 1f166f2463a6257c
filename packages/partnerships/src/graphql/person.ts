import { maySee } from '@liaison/kernel/reader';
import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { toDay } from '@liaison/kernel/values';
import { aYearBefore } from '../domain/freshness.ts';
import { conceal, listOwnersOfPerson } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import { personKey } from '../record-keys.ts';
import { FIELD_OFFICE, NGO, PERSON } from '../records.ts';
import { joinNodes } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, createRootHistory, findById, findOptional } from './read-records.ts';

export const resolvers = {
  Query: {
    person: async (_root, { id }, context) => {
      const person = await findById(PERSON, id, context);
      return person && mayRead(person, 'Query.person', context) ? person : null;
    },

    contactsToVerify: async (_root, args, context) => {
      if (!maySee(context, 'contacts:read', 'Query.contactsToVerify')) return null;
      const before = args.before ?? aYearBefore(toDay(context.now));
      const scope = { coordinate: 'Query.contactsToVerify', arguments: { before } };
      const listed = await context.views.unverified(before, parsePage(scope, args));
      const page = await joinNodes(listed, ({ id }) => findById(PERSON, id, context));
      return toConnection(scope, page, ({ node, position }) => ({ node, position }));
    },

    personHistory: createRootHistory(PERSON, 'personHistory'),
  },

  Person: {
    name: readPersonal('name'),
    email: readPersonal('email'),
    phone: readPersonal('phone'),
    ngo: ({ ngoId }, _args, context) => findOptional(NGO, ngoId, context),
    sector: ({ field }) => (field === null ? null : { field }),
    fieldOffice: ({ fieldOfficeId }, _args, context) => findOptional(FIELD_OFFICE, fieldOfficeId, context),
    history: createHistory(PERSON, ({ id }) => personKey(id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  /** Another subgraph's record may name a person whom its reader may not see: that reader gets the id alone. */
  Person: readEach('id', async (id, context: Context) => {
    const person = await findById(PERSON, id, context);
    return person && (mayRead(person, 'Person', context) ? person : conceal(person));
  }),
};

function mayRead(person: Person, coordinate: string, context: Context): boolean {
  return maySee(context, 'contacts:read', coordinate, listOwnersOfPerson(person));
}

function readPersonal(
  field: 'name' | 'email' | 'phone',
): (person: Person, args: object, context: Context) => string | null {
  return (person, _args, context) => (mayRead(person, `Person.${field}`, context) ? person[field] : null);
}
