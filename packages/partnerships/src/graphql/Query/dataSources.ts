import { DATA_SOURCES } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const dataSources: NonNullable<QueryResolvers['dataSources']> = (_, _args, { truth }) =>
  truth.list('DataSource', DATA_SOURCES);
