import * as v from 'valibot';
import { line, createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { bodyKey } from '../../store/keys.ts';
import { readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const schema = v.object({ body: v.string(), name: line, mandate: paragraphs });

export const createTaskForce: NonNullable<MutationResolvers['createTaskForce']> = async (
  _source,
  { input },
  context,
) => {
  const id = createId('task-force');
  const outcome = await createRecord(context, {
    name: 'createTaskForce',
    kind: 'TaskForce',
    schema,
    input,
    rule: async ({ body, name, mandate }, { truth, today }) => {
      if ((await readValue(truth, 'Body', bodyKey(body))) === null)
        return { userErrors: [reportMissing('body', 'body', body)] };
      return { value: { id, name, mandate, bodyCode: body, provenance: enteredOn(today) } };
    },
  });
  return { taskForce: writtenBy(outcome), ...toldBy(outcome) };
};
