import { endorsementCount } from '../domain/theme.ts';
import { themeKey } from '../store/keys.ts';
import type { ThemeResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { partyReference } from './references.ts';

export const Theme: ThemeResolvers = {
  subject: async ({ subject: { kind, id } }, _args, { index }) => {
    if (kind === 'BODY') {
      const body = await index.body(id);
      return body && { ...body, __typename: 'Body' };
    }
    const session = await index.session(id);
    return session && { ...session, __typename: 'DialogueSession' };
  },
  proposedBy: ({ proposedBy }) => partyReference(proposedBy),
  ngoEndorsementCount: (theme) => endorsementCount(theme, 'NGO'),
  memberStateEndorsementCount: (theme) => endorsementCount(theme, 'MEMBER_STATE'),
  ...recordFields('Theme', ({ subject, id }) => themeKey(subject, id)),
};
