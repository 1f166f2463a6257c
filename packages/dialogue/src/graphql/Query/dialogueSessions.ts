import type { QueryResolvers } from '../generated/resolver-types.ts';
import { sessionConnection } from '../session-connection.ts';
import { parseSessionFilter } from '../session-filter.ts';

export const dialogueSessions: NonNullable<QueryResolvers['dialogueSessions']> = (
  _source,
  { where, ...page },
  context,
) =>
  sessionConnection(
    { coordinate: 'Query.dialogueSessions', arguments: { where } },
    parseSessionFilter(where),
    page,
    context,
  );
