import * as v from 'valibot';
import { line, reportMissing } from '@liaison/kernel/record';
import type { UserError } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { WorkPlanItem } from '../domain/work-plan.ts';
import { recommendationKey } from '../store/keys.ts';
import { readValue } from '../store/truth-reading.ts';
import { each, id, maybe } from './inputs.ts';

const MOST_NGOS = 50;
export const MOST_ITEMS = 100;

export const ngosInCharge = each(id, MOST_NGOS);

/** What an input says of an item. */
export const itemInput = v.object({ title: line, ngoIds: ngosInCharge, recommendationId: maybe(v.string()) });

/** An item nobody has begun. */
export function newItem(itemId: string, said: v.InferOutput<typeof itemInput>): WorkPlanItem {
  return { ...said, id: itemId, progress: 'NOT_STARTED', note: null, reportedOn: null };
}

/** The refusal of a recommendation that is not on record; none for null. */
export async function refuseUnknownRecommendation(
  truth: Table,
  recommendationId: string | null | undefined,
  path: readonly string[],
): Promise<readonly UserError[]> {
  if (recommendationId == null) return [];
  if ((await readValue(truth, 'Recommendation', recommendationKey(recommendationId))) !== null) return [];
  return [{ ...reportMissing('recommendationId', 'recommendation', recommendationId), path: ['input', ...path] }];
}
