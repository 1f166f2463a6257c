import { cutPage, parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { comparePositions, inNameOrder } from '../domain/order.ts';
import { feedbackKey, programmeKey } from '../record-keys.ts';
import { FIELD_OFFICE, NGO, PROGRAMME, PROGRAMME_FEEDBACK } from '../records.ts';
import { joinNodes } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, createRootHistory, findAt, findById, findEach } from './read-records.ts';

export const resolvers = {
  Query: {
    programme: (_root, { id }, context) => findById(PROGRAMME, id, context),
    programmeFeedback: (_root, { id }, context) => findById(PROGRAMME_FEEDBACK, id, context),
    programmeFeedbackHistory: createRootHistory(PROGRAMME_FEEDBACK, 'programmeFeedbackHistory'),
  },

  Programme: {
    countries: ({ countries }) => countries.map((code) => ({ code })),
    fieldOffices: async ({ fieldOfficeIds }, _args, context) =>
      inNameOrder(await findEach(FIELD_OFFICE, fieldOfficeIds, context)),
    feedback: async ({ id }, args, context) => {
      const scope = { coordinate: 'Programme.feedback', arguments: { id } };
      const page = parsePage(scope, args);
      const all = await context.views.feedback(id);
      const listed = cutPage(all, page, ({ position }) => position, comparePositions);
      const found = await joinNodes(listed, (one) => findAt(PROGRAMME_FEEDBACK, feedbackKey(id, one.id), context));
      return toConnection(scope, found, ({ node, position }) => ({ node, position }));
    },
    history: createHistory(PROGRAMME, ({ id }) => programmeKey(id)),
  },

  ProgrammeFeedback: {
    programme: ({ programmeId }, _args, context) => findById(PROGRAMME, programmeId, context),
    ngo: ({ ngoId }, _args, context) => findById(NGO, ngoId, context),
    history: createHistory(PROGRAMME_FEEDBACK, ({ programmeId, id }) => feedbackKey(programmeId, id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Programme: readEach('id', (id, context: Context) => findById(PROGRAMME, id, context)),
};
