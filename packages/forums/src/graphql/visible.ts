import { isInAudience } from '@liaison/kernel/reader';
import type { Actor, Audience } from '@liaison/kernel/reader';
import { forumAudience } from '../domain/audience.ts';
import type { Forum } from '../domain/forum.ts';

/** The record, where the reader may see it; null, as if it were not there, where he may not. */
export function visible<Value>(
  value: Value | null,
  audienceOf: (value: Value) => Audience,
  { actor }: { readonly actor: Actor },
): Value | null {
  return value !== null && isInAudience(audienceOf(value), actor) ? value : null;
}

export function visibleForum<Shown extends Forum>(
  forum: Shown | null,
  context: { readonly actor: Actor },
): Shown | null {
  return visible(forum, forumAudience, context);
}
