import { change, create, createId, isRefused, reviewOnly } from '@liaison/kernel/record';
import * as v from 'valibot';
import { isDraft } from '../domain/forum-life.ts';
import { proposeTheme, settleTheme } from '../domain/theme.ts';
import { THEME_PREFIX } from '../record-keys.ts';
import { listValues, readForum, THEME } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { actingParty, parseParty, themeDecision, themeInput } from './inputs.ts';
import { requireVisibleForum } from './record-fields.ts';

export const Mutation = {
  proposeForumTheme: create(
    THEME,
    v.object({ forumId: v.string(), ...themeInput.entries }),
    async ({ input: { forumId, title, description, ...named }, read, today, context }) => {
      const forum = await requireVisibleForum(read, forumId, context);
      if (isRefused(forum)) return forum;
      const party = parseParty(named);
      if (isRefused(party)) return party;
      return proposeTheme(
        forum.value,
        {
          id: createId('forum-theme'),
          forumId,
          title,
          description,
          proposedBy: party.value,
          proposedOn: today,
          status: 'PROPOSED',
          settledOn: null,
        },
        today,
      );
    },
    actingParty,
  ),

  settleForumTheme: change(
    THEME,
    themeDecision,
    async ({ theme, input, read, today }) => {
      const forum = await readForum(read, theme.forumId);
      const themes = isDraft(forum) ? await listValues(read, THEME, forum.id, THEME_PREFIX) : [];
      const adopted = themes.filter(({ status }) => status === 'ADOPTED').length;
      return settleTheme(forum, theme, input.decision, { today, adopted });
    },
    reviewOnly,
  ),
} satisfies MutationResolvers;
