import { memberStateKey } from '../store/keys.ts';
import type { NationalCommissionResolvers } from './generated/resolver-types.ts';

export const NationalCommission: NationalCommissionResolvers = {
  memberState: ({ memberState }, _, { truth }) => truth.find('MemberState', memberStateKey(memberState)),
};
