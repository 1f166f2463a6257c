import { maySee } from '@liaison/kernel/reader';
import { parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay } from '@liaison/kernel/values';
import { partnershipKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { withRecords } from '../pages.ts';

export const partnershipsUpForReview: NonNullable<QueryResolvers['partnershipsUpForReview']> = async (
  _,
  args,
  context,
) => {
  if (!maySee(context, 'partnerships:write', 'Query.partnershipsUpForReview')) return null;
  const today = toDay(context.now);
  const by = args.by ?? today;
  const scope = { coordinate: 'Query.partnershipsUpForReview', arguments: { by } };
  const listed = await context.views.reviews(by, today, parsePage(scope, args));
  const page = await withRecords(context, 'Partnership', listed, ({ home, id }) => partnershipKey(home, id));
  return toConnection(scope, page, ({ node, position }) => ({ node, position }));
};
