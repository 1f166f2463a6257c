import type { ThemeDigestResolvers } from './generated/resolver-types.ts';
import { memberStateReference } from './references.ts';

export const ThemeDigest: ThemeDigestResolvers = {
  memberStates: ({ memberStates }) => memberStates.map(memberStateReference),
};
