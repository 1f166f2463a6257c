import { dayOf } from '@liaison/kernel';
import { settled } from '../../domain/forum-theme.ts';
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
    rule: (theme, { forum }) => settled(forum, theme, input.decision, dayOf(context.now)),
  });
  return { theme: outcome.answer, ...told(outcome) };
};
