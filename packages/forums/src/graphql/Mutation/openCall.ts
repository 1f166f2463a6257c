import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { opened } from '../../domain/call-rules.ts';
import { callRecord } from '../../store/records.ts';
import { newCall } from '../acts/input-schemas.ts';
import { addPart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const openCall: NonNullable<MutationResolvers['openCall']> = async (_root, { input }, context) => {
  const outcome = await addPart(context, 'openCall', input, {
    schema: newCall,
    rule: ({ forum, input: { title, opensOn, closesOn } }) => {
      const today = toDay(context.now);
      return opened(
        forum,
        { id: createId('call'), forumId: forum.id, title, opensOn: opensOn ?? today, closesOn },
        today,
      );
    },
    toRecord: callRecord,
  });
  return { call: outcome.answer && { ...outcome.answer, contributionCount: 0 }, ...told(outcome) };
};
