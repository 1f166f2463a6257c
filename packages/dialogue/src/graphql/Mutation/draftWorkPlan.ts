import * as v from 'valibot';
import { line, createId, reportMissing } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { draftPlan } from '../../domain/work-plan-rules.ts';
import { bodyKey } from '../../store/keys.ts';
import { readParts, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';
import { itemInput, MOST_ITEMS, newItem, refuseUnknownRecommendation } from '../work-plan-inputs.ts';

const schema = v.object({
  body: v.string(),
  title: line,
  startsOn: day,
  endsOn: day,
  items: v.pipe(v.array(itemInput), v.maxLength(MOST_ITEMS, `must hold at most ${MOST_ITEMS}`)),
});

export const draftWorkPlan: NonNullable<MutationResolvers['draftWorkPlan']> = async (_source, { input }, context) => {
  const id = createId('plan');
  const outcome = await createRecord(context, {
    name: 'draftWorkPlan',
    kind: 'WorkPlan',
    schema,
    input,
    rule: async ({ body, items, ...plan }, { truth, today }) => {
      const key = bodyKey(body);
      if ((await readValue(truth, 'Body', key)) === null) return { userErrors: [reportMissing('body', 'body', body)] };
      for (const [index, { recommendationId }] of items.entries()) {
        const path = ['items', String(index), 'recommendationId'];
        const userErrors = await refuseUnknownRecommendation(truth, recommendationId, path);
        if (userErrors.length > 0) return { userErrors };
      }
      const draft = {
        ...plan,
        id,
        bodyCode: body,
        adoptedOn: null,
        items: items.map((item) => newItem(createId('item'), item)),
        deliveries: [],
        provenance: enteredOn(today),
      };
      return draftPlan(draft, await readParts(truth, 'WorkPlan', key.pk));
    },
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};
