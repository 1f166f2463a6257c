import type { Theme } from '../domain/theme.ts';
import type { ThemeEndorsementResolvers } from './generated/resolver-types.ts';
import { partyReference } from './references.ts';

export type Endorsement = Theme['endorsements'][number];

export const ThemeEndorsement: ThemeEndorsementResolvers = {
  party: ({ party }) => partyReference(party),
};
