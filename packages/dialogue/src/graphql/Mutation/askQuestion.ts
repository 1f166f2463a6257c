import * as v from 'valibot';
import { createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { taskForceKey } from '../../store/keys.ts';
import { readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { id as recordId } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const schema = v.object({ taskForceId: v.string(), ngoId: recordId, text: paragraphs });

export const askQuestion: NonNullable<MutationResolvers['askQuestion']> = async (_source, { input }, context) => {
  const id = createId('question');
  const outcome = await createRecord(context, {
    name: 'askQuestion',
    kind: 'Question',
    schema,
    input,
    owners: [{ type: 'Ngo', id: input.ngoId }],
    rule: async (asked, { truth, today }) => {
      if ((await readValue(truth, 'TaskForce', taskForceKey(asked.taskForceId))) === null) {
        return { userErrors: [reportMissing('taskForceId', 'task force', asked.taskForceId)] };
      }
      const open = { askedOn: today, answer: null, answeredOn: null };
      return { value: { ...asked, ...open, id, provenance: enteredOn(today) } };
    },
  });
  return { question: writtenBy(outcome), ...toldBy(outcome) };
};
