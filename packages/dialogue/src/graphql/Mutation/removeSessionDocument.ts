import * as v from 'valibot';
import { line } from '@liaison/kernel/record';
import { removeDocument } from '../../domain/session-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';

const schema = v.object({ reference: line });

export const removeSessionDocument: NonNullable<MutationResolvers['removeSessionDocument']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'removeSessionDocument',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: (session, { reference }) => removeDocument(session, reference),
  });
  return sessionPayload(outcome);
};
