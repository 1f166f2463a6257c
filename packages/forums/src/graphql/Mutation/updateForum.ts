import { toDay } from '@liaison/kernel/values';
import { forumFacts, withFacts } from '../../domain/forum-facts.ts';
import { hasBegun, overOf, refusePuttingOff } from '../../domain/forum-life.ts';
import { leftOutside } from '../../domain/programme-rules.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { changeForum } from '../acts/change-forum.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateForum: NonNullable<MutationResolvers['updateForum']> = async (_root, { input }, context) =>
  changeForum(context, 'updateForum', input, forumFacts, async ({ forum, input: facts, truth }) => {
    const today = toDay(context.now);
    const ruling = overOf(forum) ?? withFacts(forum, facts, today);
    if ('userErrors' in ruling) return ruling;
    const { startsOn, endsOn, timezone } = ruling.value;
    const isMoved = startsOn !== forum.startsOn || endsOn !== forum.endsOn || timezone !== forum.timezone;
    const isPutOff = hasBegun(forum, today) && !hasBegun(ruling.value, today);
    const slots = isMoved ? await forumTruth.slots(truth, forum.id) : [];
    const evaluations = isPutOff ? await forumTruth.evaluations(truth, forum.id) : [];
    return (
      (isPutOff ? refusePuttingOff(forum, evaluations.length > 0) : null) ??
      leftOutside(
        ruling.value,
        slots.map(({ value }) => value),
      ) ??
      ruling
    );
  });
