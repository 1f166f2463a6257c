import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { cancelSession as cancel } from '../../domain/session-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';

const schema = v.object({ reason: paragraphs });

export const cancelSession: NonNullable<MutationResolvers['cancelSession']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'cancelSession',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: (session, { reason }, { today }) => cancel(session, today, reason),
  });
  return sessionPayload(outcome);
};
