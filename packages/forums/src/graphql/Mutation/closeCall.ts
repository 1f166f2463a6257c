import { closedCall } from '../../domain/call-rules.ts';
import { countedAsWritten } from '../acts/counted-call.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import { CALL } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import { instantOf } from '../acts/instant-of.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const closeCall: NonNullable<MutationResolvers['closeCall']> = async (_root, { input }, context) => {
  const outcome = await changePart(context, 'closeCall', input, input.callId, {
    kind: CALL,
    schema: nothingMore,
    rule: (call, { forum }) => closedCall(forum, call, instantOf(context)),
  });
  return { call: outcome.answer && (await countedAsWritten(context, outcome.answer)), ...told(outcome) };
};
