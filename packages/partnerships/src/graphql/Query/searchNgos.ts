import { createBadUserInput } from '@liaison/kernel/reader';
import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { comparePositions } from '../../domain/order.ts';
import { LONGEST_SEARCH, searchNgos as search } from '../../domain/search.ts';
import { ngoKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { withRecords } from '../pages.ts';

export const searchNgos: NonNullable<QueryResolvers['searchNgos']> = async (_, args, context) => {
  const { text } = args;
  if (text.length > LONGEST_SEARCH) {
    throw createBadUserInput('text', `must be at most ${LONGEST_SEARCH} characters long; got ${text.length}.`);
  }
  const scope = { coordinate: 'Query.searchNgos', arguments: { text } };
  const page = parsePage(scope, args);
  const hits = search(await context.views.names(), text);
  if (hits === null) throw createBadUserInput('text', 'must hold at least one letter or digit.');
  const found = cutPage(hits, page, ({ position }) => position, comparePositions);
  const withNgos = await withRecords(context, 'Ngo', found, ({ ngoId }) => ngoKey(ngoId));
  return toConnection(scope, withNgos, ({ node, position, matched }) => ({ node, position, matched }));
};
