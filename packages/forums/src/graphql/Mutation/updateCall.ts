import { toDay } from '@liaison/kernel/values';
import { changedCall } from '../../domain/call-rules.ts';
import { countedAsWritten } from '../acts/counted-call.ts';
import { callChanges } from '../acts/input-schemas.ts';
import { CALL } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateCall: NonNullable<MutationResolvers['updateCall']> = async (_root, { input }, context) => {
  const outcome = await changePart(context, 'updateCall', input, input.callId, {
    kind: CALL,
    schema: callChanges,
    rule: (call, { forum, input: { title, opensOn, closesOn } }) => {
      const changes = { ...(title && { title }), ...(opensOn && { opensOn }), ...(closesOn && { closesOn }) };
      return changedCall(forum, call, changes, toDay(context.now));
    },
  });
  return { call: outcome.answer && (await countedAsWritten(context, outcome.answer)), ...told(outcome) };
};
