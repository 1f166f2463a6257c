import { badUserInput, words } from '@liaison/kernel';
import type { SessionFilter } from '../domain/session-filter.ts';
import type { DialogueSessionFilter } from './generated/resolver-types.ts';

const LONGEST_TEXT = 200;

/** The filter that the argument `where` asks for; a member that is null or left out does not restrict. */
export function parseSessionFilter(where: DialogueSessionFilter | null | undefined): SessionFilter {
  const { body, format, memberState, ngo, forum, from, to, text } = where ?? {};
  if (from && to && from > to)
    throw badUserInput('where.from', `must not be after "where.to"; got ${from}, after ${to}.`);
  return {
    bodyCode: body ?? null,
    format: format ?? null,
    memberState: memberState ?? null,
    ngoId: ngo ?? null,
    forumId: forum ?? null,
    from: from ?? null,
    to: to ?? null,
    words: parseWords(text),
  };
}

function parseWords(text: string | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  const parsed = text.length <= LONGEST_TEXT ? words(text) : [];
  if (parsed.length > 0) return parsed;
  throw badUserInput('where.text', `must have 1 to ${LONGEST_TEXT} characters, a letter or digit among them.`);
}
