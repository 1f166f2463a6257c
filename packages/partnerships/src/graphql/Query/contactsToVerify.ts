import { maySee } from '@liaison/kernel/reader';
import { parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay } from '@liaison/kernel/values';
import { aYearBefore } from '../../domain/freshness.ts';
import { personKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { withNodes } from '../pages.ts';

export const contactsToVerify: NonNullable<QueryResolvers['contactsToVerify']> = async (_, args, context) => {
  if (!maySee(context, 'contacts:read', 'Query.contactsToVerify')) return null;
  const before = args.before ?? aYearBefore(toDay(context.now));
  const scope = { coordinate: 'Query.contactsToVerify', arguments: { before } };
  const listed = await context.views.unverified(before, parsePage(scope, args));
  const page = await withNodes(listed, ({ id }) => context.truth.find('Person', personKey(id)));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
};
