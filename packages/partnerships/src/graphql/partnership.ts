import { createBadUserInput, maySee } from '@liaison/kernel/reader';
import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { chooseLanguage, toDay } from '@liaison/kernel/values';
import { labelOf } from '../domain/labels.ts';
import { isInForce } from '../domain/partnership.ts';
import { countPartnerships } from '../domain/statistics.ts';
import { countTrend, intervalsBetween, LONGEST_TREND } from '../domain/trend.ts';
import { partnershipKey } from '../record-keys.ts';
import { NGO, PARTNERSHIP } from '../records.ts';
import { joinNodes, parseCountry } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, findAt, findById } from './read-records.ts';

const MOST_DIMENSIONS = 3;

export const resolvers = {
  Query: {
    partnership: (_root, { id }, context) => findById(PARTNERSHIP, id, context),

    partnershipStats: async (_root, { by, asOf, where }, { views, now }) => {
      if (by.length === 0 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
        const right = `must hold one to ${MOST_DIMENSIONS} different dimensions; got [${by.join(', ')}].`;
        throw createBadUserInput('by', right);
      }
      const country = parseCountry(where?.country, 'where.country');
      const counted = await views.statistics();
      return countPartnerships(counted, { by, asOf: asOf ?? toDay(now), where: { ...where, country } });
    },

    partnershipTrend: async (_root, { from, to, interval, where }, { views }) => {
      if (to < from) throw createBadUserInput('to', `must not come before "from", which is ${from}; got ${to}.`);
      const days = intervalsBetween(from, to, interval);
      if (days === null) {
        const right = `must be near enough to "from" that the trend has at most ${LONGEST_TREND} points.`;
        throw createBadUserInput('to', right);
      }
      const country = parseCountry(where?.country, 'where.country');
      return { points: countTrend(await views.statistics(), { days, interval, where: { ...where, country } }) };
    },

    partnershipsUpForReview: async (_root, args, context) => {
      if (!maySee(context, 'partnerships:write', 'Query.partnershipsUpForReview')) return null;
      const today = toDay(context.now);
      const by = args.by ?? today;
      const scope = { coordinate: 'Query.partnershipsUpForReview', arguments: { by } };
      const listed = await context.views.reviews(by, today, parsePage(scope, args));
      const page = await joinNodes(listed, ({ home, id }) => findAt(PARTNERSHIP, partnershipKey(home, id), context));
      return toConnection(scope, page, ({ node, position }) => ({ node, position }));
    },
  },

  Partnership: {
    ngo: ({ ngoId }, _args, context) => findById(NGO, ngoId, context),
    isInForce: (partnership, { on }, { now }) => isInForce(partnership, on ?? toDay(now)),
    history: createHistory(PARTNERSHIP),
  },

  PartnershipGroupKey: {
    label: ({ dimension, value }, { language }, { languages }) =>
      value === null ? null : (chooseLanguage(labelOf(dimension, value), languages, language) ?? value),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Partnership: readEach('id', (id, context: Context) => findById(PARTNERSHIP, id, context)),
};
