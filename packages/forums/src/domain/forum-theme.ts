import type { Day } from '@liaison/kernel';
import * as v from 'valibot';
import type { Forum } from './forum.ts';
import { isBehind, overOf } from './forum-life.ts';
import { party } from './party.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';

/** What an NGO or a Member State would have a forum be about. */
export const forumTheme = v.object({
  id: v.string(),
  forumId: v.string(),
  title: v.string(),
  description: v.nullable(v.string()),
  proposedBy: party,
  proposedOn: v.string(),
  status: v.picklist(['PROPOSED', 'ADOPTED', 'DECLINED']),
  settledOn: v.nullable(v.string()),
});
export type ForumTheme = v.InferOutput<typeof forumTheme>;

export const shownForumTheme = v.object({ ...forumTheme.entries, version: v.number() });
export type ShownForumTheme = v.InferOutput<typeof shownForumTheme>;

export function proposed(forum: Forum, theme: ForumTheme): Ruling<ForumTheme> {
  const over = overOf(forum);
  if (over) return over;
  if (isBehind(forum, 'CALL_FOR_CONTRIBUTIONS')) {
    return refuse('PHASE_PASSED', 'forumId', 'Themes are proposed before the forum takes place.');
  }
  return { value: theme };
}

export function settled(
  forum: Forum,
  theme: ForumTheme,
  status: Exclude<ForumTheme['status'], 'PROPOSED'>,
  today: Day,
): Ruling<ForumTheme> {
  const over = overOf(forum, 'themeId');
  if (over) return over;
  if (theme.status !== 'PROPOSED') {
    return refuse('THEME_SETTLED', 'themeId', `The theme is ${theme.status} already: choose one that is proposed.`);
  }
  return { value: { ...theme, status, settledOn: today } };
}
