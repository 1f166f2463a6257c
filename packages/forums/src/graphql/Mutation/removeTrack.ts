import { withoutPlace } from '../../domain/forum-parts.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const removeTrack: NonNullable<MutationResolvers['removeTrack']> = async (_root, { input }, context) =>
  changeForum(context, 'removeTrack', input, nothingMore, async ({ forum, truth }) => {
    const slots = await forumTruth.slots(truth, forum.id);
    return withoutPlace(
      forum,
      'tracks',
      input.trackId,
      slots.map(({ value }) => value),
    );
  });
