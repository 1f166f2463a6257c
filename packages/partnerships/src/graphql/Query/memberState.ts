import { memberStateKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const memberState: NonNullable<QueryResolvers['memberState']> = (_, { code }, { truth }) =>
  truth.find('MemberState', memberStateKey(code));
