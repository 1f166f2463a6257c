import { parseMeetingFilter } from '@liaison/kernel/values';
import type { SessionFilter } from '../domain/session-filter.ts';
import type { DialogueSessionFilter } from './generated/resolver-types.ts';

/** The filter that the argument `where` asks for; a member that is null or left out does not restrict. */
export function parseSessionFilter(where: DialogueSessionFilter | null | undefined): SessionFilter {
  const { body, format, memberState, ngo, forum } = where ?? {};
  return {
    ...parseMeetingFilter(where),
    bodyCode: body ?? null,
    format: format ?? null,
    memberState: memberState ?? null,
    ngoIds: ngo == null ? null : [ngo],
    forumId: forum ?? null,
  };
}
