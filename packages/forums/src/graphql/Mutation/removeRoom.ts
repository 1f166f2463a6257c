import { withoutPlace } from '../../domain/forum-parts.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { changeForum } from '../acts/change-forum.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const removeRoom: NonNullable<MutationResolvers['removeRoom']> = async (_root, { input }, context) =>
  changeForum(context, 'removeRoom', input, nothingMore, async ({ forum, truth }) => {
    const slots = await forumTruth.slots(truth, forum.id);
    return withoutPlace(
      forum,
      'rooms',
      input.roomId,
      slots.map(({ value }) => value),
    );
  });
