import { badUserInput, isCountryCode, words } from '@liaison/kernel';
import type { ForumConditions } from '../domain/forum-filter.ts';
import type { ForumFilter } from './generated/resolver-types.ts';

const LONGEST_TEXT = 200;

/** The conditions of a filter, null for those that are absent; `BAD_USER_INPUT` for those that cannot be meant. */
export function parseForumFilter(where: ForumFilter | null | undefined): ForumConditions {
  const from = where?.from ?? null;
  const to = where?.to ?? null;
  const country = where?.country ?? null;
  if (from !== null && to !== null && from > to) {
    throw badUserInput('where.from', `must not be after "where.to"; got ${from}, after ${to}.`);
  }
  if (country !== null && !isCountryCode(country)) {
    throw badUserInput('where.country', 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN".');
  }
  return {
    series: where?.series ?? null,
    country,
    region: where?.region ?? null,
    field: where?.field ?? null,
    from,
    to,
    words: parseText(where?.text ?? null),
  };
}

function parseText(text: string | null): string[] {
  if (text === null) return [];
  if (text.length > LONGEST_TEXT) {
    throw badUserInput('where.text', `must have at most ${LONGEST_TEXT} characters; got ${text.length}.`);
  }
  const found = words(text);
  if (found.length === 0) throw badUserInput('where.text', 'must hold at least one letter or digit.');
  return found;
}
