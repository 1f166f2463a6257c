import type { QueryResolvers } from '../generated/resolver-types.ts';
import { ngosNearPoint } from '../nearby.ts';

export const ngosNear: NonNullable<QueryResolvers['ngosNear']> = (_, { point, ...args }, context) =>
  ngosNearPoint(context, point, args);
