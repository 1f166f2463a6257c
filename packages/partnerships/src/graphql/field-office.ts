import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { comparePositions, namePosition } from '../domain/order.ts';
import { fieldOfficeKey, ngoKey, OFFICES } from '../record-keys.ts';
import { FIELD_OFFICE, MEMBER_STATE, NGO } from '../records.ts';
import { connectProgrammes, joinNodes } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { listActivitiesNearOffice, listNgosNearOffice } from './near.ts';
import { createHistory, findAt, findById, findEach, listRecords } from './read-records.ts';

export const resolvers = {
  Query: {
    fieldOffice: (_root, { id }, context) => findById(FIELD_OFFICE, id, context),

    fieldOffices: async (_root, { region, kind }, context) => {
      const offices = await listRecords(FIELD_OFFICE, { pk: OFFICES }, context);
      return offices
        .filter((office) => (!region || office.region === region) && (!kind || office.kind === kind))
        .sort((a, b) => comparePositions(namePosition(a), namePosition(b)));
    },
  },

  FieldOffice: {
    country: ({ country }) => ({ code: country }),
    countriesCovered: ({ countriesCovered }, _args, context) => findEach(MEMBER_STATE, countriesCovered, context),
    ngosNearby: (office, args, context) => listNgosNearOffice(context, office, args),
    activitiesNearby: (office, args, context) => listActivitiesNearOffice(context, office, args),

    ngosCovered: async ({ id }, args, context) => {
      const { field = null } = args;
      const scope = { coordinate: 'FieldOffice.ngosCovered', arguments: { id, field } };
      const listed = await context.views.covered(id, field, parsePage(scope, args));
      const page = await joinNodes(listed, (ngo) => findAt(NGO, ngoKey(ngo.id), context));
      return toConnection(scope, page, ({ node, position, countries }) => ({
        node,
        position,
        countries: countries.map((code) => ({ code })),
      }));
    },

    programmes: ({ id }, args, context) => {
      const { field = null } = args;
      const scope = { coordinate: 'FieldOffice.programmes', arguments: { id, field } };
      return connectProgrammes(context, scope, args, (page) => context.views.officeProgrammes(id, field, page));
    },

    history: createHistory(FIELD_OFFICE, ({ id }) => fieldOfficeKey(id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  FieldOffice: readEach('id', (id, context: Context) => findById(FIELD_OFFICE, id, context)),
};
