import { toDay } from '@liaison/kernel/values';
import { isDraft } from '../../domain/forum-life.ts';
import { settled } from '../../domain/forum-theme.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import { THEME } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const settleForumTheme: NonNullable<MutationResolvers['settleForumTheme']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await changePart(context, 'settleForumTheme', input, input.themeId, {
    kind: THEME,
    schema: nothingMore,
    rule: async (theme, { forum, truth }) => {
      const themes = isDraft(forum) ? await forumTruth.themes(truth, forum.id) : [];
      const adopted = themes.filter(({ value }) => value.status === 'ADOPTED').length;
      return settled(forum, theme, input.decision, { today: toDay(context.now), adopted });
    },
  });
  return { theme: outcome.answer, ...told(outcome) };
};
