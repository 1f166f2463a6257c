import { parsePage, toConnection } from '@liaison/kernel/schema';
import { fieldOfficeKey, memberStateKey, ngoKey } from '../store/keys.ts';
import type { FieldOfficeResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';
import { activitiesNearOffice, ngosNearOffice } from './nearby.ts';
import { programmeConnection, withRecords } from './pages.ts';

export const FieldOffice: FieldOfficeResolvers = {
  country: ({ country }) => ({ code: country }),
  countriesCovered: ({ countriesCovered }, _, { truth }) =>
    truth.findMany('MemberState', countriesCovered.map(memberStateKey)),
  ngosNearby: (office, args, context) => ngosNearOffice(context, office, args),
  activitiesNearby: (office, args, context) => activitiesNearOffice(context, office, args),
  ngosCovered: async ({ id }, args, context) => {
    const { field = null } = args;
    const scope = { coordinate: 'FieldOffice.ngosCovered', arguments: { id, field } };
    const listed = await context.views.covered(id, field, parsePage(scope, args));
    const page = await withRecords(context, 'Ngo', listed, (ngo) => ngoKey(ngo.id));
    return toConnection(scope, page, ({ node, position, countries }) => ({
      node,
      position,
      countries: countries.map((code) => ({ code })),
    }));
  },
  programmes: ({ id }, args, context) => {
    const { field = null } = args;
    const scope = { coordinate: 'FieldOffice.programmes', arguments: { id, field } };
    return programmeConnection(context, scope, args, (page) => context.views.officeProgrammes(id, field, page));
  },
  history: ({ id }, args, context) => historyOf(context, 'FieldOffice.history', fieldOfficeKey(id), args),
};
