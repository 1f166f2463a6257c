import { createBadUserInput } from '@liaison/kernel/reader';
import { countTrend, intervalsBetween, LONGEST_TREND } from '../../domain/trend.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { parseCountry } from '../pages.ts';

export const partnershipTrend: NonNullable<QueryResolvers['partnershipTrend']> = async (_, args, { views }) => {
  const { from, to, interval, where } = args;
  if (to < from) throw createBadUserInput('to', `must not come before "from", which is ${from}; got ${to}.`);
  const days = intervalsBetween(from, to, interval);
  if (days === null) {
    throw createBadUserInput('to', `must be near enough to "from" that the trend has at most ${LONGEST_TREND} points.`);
  }
  const country = parseCountry(where?.country, 'where.country');
  return { points: countTrend(await views.statistics(), { days, interval, where: { ...where, country } }) };
};
