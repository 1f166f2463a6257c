import type { QueryResolvers } from '../generated/resolver-types.ts';
import { ngoConnection, parseCountry } from '../pages.ts';

export const ngos: NonNullable<QueryResolvers['ngos']> = (_, args, context) => {
  const { field = null } = args.where ?? {};
  const country = parseCountry(args.where?.country, 'where.country');
  const scope = { coordinate: 'Query.ngos', arguments: { field, country } };
  return ngoConnection(context, scope, args, (page) => context.views.ngos(field, country, page));
};
