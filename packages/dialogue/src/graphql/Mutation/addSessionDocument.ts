import * as v from 'valibot';
import { line, webAddress } from '@liaison/kernel/record';
import { addDocument } from '../../domain/session-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe } from '../inputs.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';

const schema = v.object({ reference: line, url: maybe(webAddress) });

export const addSessionDocument: NonNullable<MutationResolvers['addSessionDocument']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'addSessionDocument',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: addDocument,
  });
  return sessionPayload(outcome);
};
