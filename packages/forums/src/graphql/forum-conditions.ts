import { createBadUserInput } from '@liaison/kernel/reader';
import { isCountryCode, parseMeetingFilter } from '@liaison/kernel/values';
import type { ForumConditions } from '../domain/forum-filter.ts';
import type { ForumFilter } from './generated/resolver-types.ts';

/** The conditions of a filter, null for those that are absent; `BAD_USER_INPUT` for those that cannot be meant. */
export function parseForumFilter(where: ForumFilter | null | undefined): ForumConditions {
  const country = where?.country ?? null;
  if (country !== null && !isCountryCode(country)) {
    throw createBadUserInput('where.country', 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN".');
  }
  return {
    ...parseMeetingFilter(where),
    series: where?.series ?? null,
    country,
    region: where?.region ?? null,
    field: where?.field ?? null,
  };
}
