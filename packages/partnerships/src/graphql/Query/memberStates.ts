import { STATES } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const memberStates: NonNullable<QueryResolvers['memberStates']> = async (_, args, { truth }) => {
  const { region, electoralGroup } = args;
  const states = await truth.list('MemberState', STATES);
  return states.filter(
    (state) => (!region || state.region === region) && (!electoralGroup || state.electoralGroup === electoralGroup),
  );
};
