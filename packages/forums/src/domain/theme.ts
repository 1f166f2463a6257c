import type { Audience } from '@liaison/kernel/reader';
import { party, toOwner } from './party.ts';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { isDraft, isPrepared, listPreparers, refuseOver } from './forum-life.ts';
import { preparers } from './forum.ts';
import type { Forum } from './forum.ts';
import { refuse } from './user-errors.ts';
import type { Result } from '@liaison/kernel/record';

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
  /** Of a theme that was adopted for a draft: who prepares the forum. Absent once the forum is announced. */
  preparers: v.exactOptional(preparers),
});
export type ForumTheme = v.InferOutput<typeof forumTheme>;
const publicTheme = v.omit(forumTheme, ['preparers']);

export const shownForumTheme = v.object({ ...forumTheme.entries, version: v.number() });
export type ShownForumTheme = v.InferOutput<typeof shownForumTheme>;

export function proposeTheme(forum: Forum, theme: ForumTheme, today: Day): Result<ForumTheme> {
  const over = refuseOver(forum);
  if (over) return over;
  if (isPrepared(forum, today)) {
    return refuse('PHASE_PASSED', 'forumId', 'Themes are proposed before the forum takes place.');
  }
  return { value: theme };
}

/** Themes that are adopted for one draft at most: all of them are announced with it, in one commit. */
export const MOST_ADOPTED = 40;

/** `adopted` is how many themes of the draft are adopted already. */
export function settleTheme(
  forum: Forum,
  theme: ForumTheme,
  status: Exclude<ForumTheme['status'], 'PROPOSED'>,
  { today, adopted }: { readonly today: Day; readonly adopted: number },
): Result<ForumTheme> {
  const over = refuseOver(forum, 'themeId');
  if (over) return over;
  if (theme.status !== 'PROPOSED') {
    return refuse('THEME_SETTLED', 'themeId', `The theme is ${theme.status} already: choose one that is proposed.`);
  }
  const value = { ...theme, status, settledOn: today };
  if (status === 'DECLINED' || !isDraft(forum)) return { value };
  if (adopted < MOST_ADOPTED) return { value: adoptFor(forum, value) };
  const message = `At most ${MOST_ADOPTED} themes are adopted before a forum is announced: announce it first.`;
  return refuse('TOO_MANY', 'decision', message);
}

/** The adopted theme with those who know of it beside its proposer: who prepares the forum, or, once it is announced, all. */
export function adoptFor(forum: Forum, theme: ForumTheme): ForumTheme {
  return isDraft(forum) ? { ...theme, preparers: listPreparers(forum) } : v.parse(publicTheme, theme);
}

/** A theme is public once it is adopted and its forum announced. */
export function audienceOfTheme({
  status,
  proposedBy,
  preparers,
}: Pick<ForumTheme, 'status' | 'proposedBy' | 'preparers'>): Audience {
  if (status !== 'ADOPTED') return { scope: 'reviews:read', owners: [toOwner(proposedBy)] };
  return preparers === undefined ? 'PUBLIC' : { scope: 'drafts:read', owners: [toOwner(proposedBy), ...preparers] };
}
