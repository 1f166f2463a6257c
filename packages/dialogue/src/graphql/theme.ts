import { cutPage, parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import type { Connection, CursorScope, Position } from '@liaison/kernel/schema';
import { compareCodePoints } from '@liaison/kernel/values';
import { countEndorsements } from '../domain/theme.ts';
import type { Theme, ThemeSubject } from '../domain/theme.ts';
import { subjectPartition, themeKey } from '../record-keys.ts';
import { listValues, selectParts, THEME } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import type { PageArguments } from './record-fields.ts';
import { referToParty } from './references.ts';

export const resolvers = {
  Query: {
    theme: (_root, { id }, context) => findVisible(THEME, id, context),
  },

  Theme: {
    subject: async ({ subject: { kind, id } }, _args, { index }) => {
      if (kind === 'BODY') {
        const body = await index.body(id);
        return body && { ...body, __typename: 'Body' };
      }
      const session = await index.session(id);
      return session && { ...session, __typename: 'DialogueSession' };
    },
    proposedBy: ({ proposedBy }) => referToParty(proposedBy),
    ngoEndorsementCount: (theme) => countEndorsements(theme, 'NGO'),
    memberStateEndorsementCount: (theme) => countEndorsements(theme, 'MEMBER_STATE'),
    ...createRecordFields('Theme', ({ subject, id }) => themeKey(subject, id)),
  },

  ThemeEndorsement: {
    party: ({ party }) => referToParty(party),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Theme: readEach('id', (id, context: Context) => findVisible(THEME, id, context)),
};

/** A page of the themes proposed for a session or to a body, the latest first. */
export async function listThemes(
  coordinate: string,
  subject: ThemeSubject,
  page: PageArguments,
  context: Context,
): Promise<Connection<Theme>> {
  const themes = await listValues(context.records, THEME, selectParts('Theme', { pk: subjectPartition(subject) }));
  const scope = { coordinate, arguments: { subject: subject.id } };
  return pageByDay(scope, themes, ({ proposedOn }) => proposedOn, page);
}

/** A page of parts, the latest first. */
export function pageByDay<Part extends { readonly id: string }>(
  scope: CursorScope,
  parts: readonly Part[],
  getDay: (part: Part) => string,
  page: PageArguments,
): Connection<Part> {
  const request = parsePage(scope, page);
  const position = (part: Part): Position => [getDay(part), part.id];
  const sorted = parts.toSorted((a, b) => compareDated(position(a), position(b)));
  return toConnection(scope, cutPage(sorted, request, position, compareDated), (part) => ({
    node: part,
    position: position(part),
  }));
}

/** The latest day first, then id. */
function compareDated([day, id]: Position, [otherDay, otherId]: Position): number {
  return compareCodePoints(String(otherDay), String(day)) || compareCodePoints(String(id), String(otherId));
}
