import { newId } from '@liaison/kernel/record';
import { dayOf } from '@liaison/kernel/values';
import { opened } from '../../domain/call-rules.ts';
import { callRecord } from '../../store/records.ts';
import { newCall } from '../acts/input-schemas.ts';
import { addPart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const openCall: NonNullable<MutationResolvers['openCall']> = async (_root, { input }, context) => {
  const outcome = await addPart(context, 'openCall', input, {
    schema: newCall,
    rule: ({ forum, input: { title, opensOn, closesOn } }) => {
      const today = dayOf(context.now);
      return opened(forum, { id: newId('call'), forumId: forum.id, title, opensOn: opensOn ?? today, closesOn }, today);
    },
    toRecord: callRecord,
  });
  return { call: outcome.answer && { ...outcome.answer, contributionCount: 0 }, ...told(outcome) };
};
