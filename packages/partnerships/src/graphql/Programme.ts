import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { comparePositions, inNameOrder } from '../domain/order.ts';
import { feedbackKey, fieldOfficeKey, programmeKey } from '../store/keys.ts';
import type { ProgrammeResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';
import { withRecords } from './pages.ts';

export const Programme: ProgrammeResolvers = {
  countries: ({ countries }) => countries.map((code) => ({ code })),
  fieldOffices: async ({ fieldOfficeIds }, _, { truth }) =>
    inNameOrder(await truth.findMany('FieldOffice', fieldOfficeIds.map(fieldOfficeKey))),
  feedback: async ({ id }, args, context) => {
    const scope = { coordinate: 'Programme.feedback', arguments: { id } };
    const page = parsePage(scope, args);
    const all = await context.views.feedback(id);
    const listed = cutPage(all, page, ({ position }) => position, comparePositions);
    const found = await withRecords(context, 'ProgrammeFeedback', listed, (one) => feedbackKey(id, one.id));
    return toConnection(scope, found, ({ node, position }) => ({ node, position }));
  },
  history: ({ id }, args, context) => historyOf(context, 'Programme.history', programmeKey(id), args),
};
