import { createBadUserInput } from '@liaison/kernel/reader';
import { toDay } from '@liaison/kernel/values';
import { countPartnerships } from '../../domain/statistics.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { parseCountry } from '../pages.ts';

const MOST_DIMENSIONS = 3;

export const partnershipStats: NonNullable<QueryResolvers['partnershipStats']> = async (_, args, { views, now }) => {
  const { by, asOf, where } = args;
  if (by.length === 0 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw createBadUserInput('by', `must hold one to ${MOST_DIMENSIONS} different dimensions; got [${by.join(', ')}].`);
  }
  const country = parseCountry(where?.country, 'where.country');
  return countPartnerships(await views.statistics(), { by, asOf: asOf ?? toDay(now), where: { ...where, country } });
};
