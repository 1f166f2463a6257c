import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { recordOutcome as record } from '../../domain/session-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';

const schema = v.object({ text: paragraphs });

export const recordOutcome: NonNullable<MutationResolvers['recordOutcome']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'recordOutcome',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: (session, { text }, { today }) => record(session, text, today),
  });
  return sessionPayload(outcome);
};
