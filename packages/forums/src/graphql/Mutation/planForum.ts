import { createId, parseInput } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { forumFacts, planned } from '../../domain/forum-facts.ts';
import { forumRecord } from '../../store/records.ts';
import { forumAsWritten } from '../acts/change-forum.ts';
import type { ForumAnswer } from '../acts/change-forum.ts';
import { perform, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const planForum: NonNullable<MutationResolvers['planForum']> = async (_root, { input }, context) => {
  const outcome = await perform<ForumAnswer>(context, 'planForum', input, {
    decide() {
      const parsed = parseInput(forumFacts, input);
      if ('userErrors' in parsed) return parsed;
      const ruling = planned(createId('forum'), parsed.value, toDay(context.now));
      if ('userErrors' in ruling) return ruling;
      const { value } = ruling;
      return { changes: [{ before: null, after: forumRecord(value) }], answer: { forumId: value.id, version: 1 } };
    },
  });
  return { forum: outcome.answer && (await forumAsWritten(context, outcome.answer)), ...told(outcome) };
};
