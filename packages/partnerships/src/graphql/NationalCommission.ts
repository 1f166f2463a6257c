import { memberStateKey, nationalCommissionKey } from '../store/keys.ts';
import type { NationalCommissionResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const NationalCommission: NationalCommissionResolvers = {
  memberState: ({ memberState }, _, { truth }) => truth.find('MemberState', memberStateKey(memberState)),
  history: ({ id }, args, context) => historyOf(context, 'NationalCommission.history', nationalCommissionKey(id), args),
};
