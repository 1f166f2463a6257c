import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { proposed } from '../../domain/forum-theme.ts';
import type { ForumTheme } from '../../domain/forum-theme.ts';
import { forumThemeRecord } from '../../store/records.ts';
import { themeInput } from '../acts/input-schemas.ts';
import { ownersIn, toParty } from '../acts/party-input.ts';
import { addPart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const proposeForumTheme: NonNullable<MutationResolvers['proposeForumTheme']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await addPart(context, 'proposeForumTheme', input, {
    schema: themeInput,
    owners: () => ownersIn(input),
    rule: ({ forum, input: { title, description, ...named } }) => {
      const today = toDay(context.now);
      const party = toParty(named);
      if ('userErrors' in party) return party;
      const theme: ForumTheme = {
        id: createId('forum-theme'),
        forumId: forum.id,
        title,
        description,
        proposedBy: party.value,
        proposedOn: today,
        status: 'PROPOSED',
        settledOn: null,
      };
      return proposed(forum, theme, today);
    },
    toRecord: forumThemeRecord,
  });
  return { theme: outcome.answer, ...told(outcome) };
};
