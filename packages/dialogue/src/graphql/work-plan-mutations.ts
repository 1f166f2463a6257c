import { change, create, createId, isRefused, line, paragraphs, reportInvalid } from '@liaison/kernel/record';
import type { RecordReader, UserError } from '@liaison/kernel/record';
import * as v from 'valibot';
import { createManualProvenance } from '../domain/entry.ts';
import {
  addItem,
  adoptPlan,
  deliverPlan,
  draftPlan,
  removeItem,
  reportProgress,
  updateItem,
  WORK_PLAN_PROGRESS,
} from '../domain/work-plan.ts';
import type { Recipient, WorkPlanItem } from '../domain/work-plan.ts';
import { bodyKey } from '../record-keys.ts';
import { BODY, listValues, RECOMMENDATION, selectParts, WORK_PLAN } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { countryCode, day, fieldOfCompetence, id, listOnce, refuseNull, toNull } from './inputs.ts';

const MOST_ITEMS = 100;
const MOST_NGOS = 50;
const MOST_SECTORS = 5;
const MOST_STATES = 250;

const ngoIds = listOnce(id, MOST_NGOS);
const itemInput = v.object({ title: line, ngoIds, recommendationId: toNull(v.string()) });

const newPlan = v.object({
  body: v.string(),
  title: line,
  startsOn: day,
  endsOn: day,
  items: v.pipe(v.array(itemInput), v.maxLength(MOST_ITEMS, `must hold at most ${MOST_ITEMS}`)),
});

const itemChanges = v.object({
  itemId: v.string(),
  title: v.exactOptional(refuseNull(line)),
  ngoIds: v.exactOptional(refuseNull(ngoIds)),
  recommendationId: v.exactOptional(v.nullable(v.string())),
});

export const Mutation = {
  draftWorkPlan: create(WORK_PLAN, newPlan, async ({ input: { body, items, ...plan }, read, today }) => {
    const known = await read.require(BODY, 'body', body);
    if (isRefused(known)) return known;
    for (const [index, { recommendationId }] of items.entries()) {
      const path = ['items', String(index), 'recommendationId'];
      const userErrors = await refuseUnknownRecommendation(read, recommendationId, path);
      if (userErrors.length > 0) return { userErrors };
    }
    const others = await listValues(read, WORK_PLAN, selectParts('WorkPlan', bodyKey(body)));
    return draftPlan(
      {
        ...plan,
        id: createId('plan'),
        bodyCode: body,
        adoptedOn: null,
        items: items.map(createItem),
        deliveries: [],
        provenance: createManualProvenance(today),
      },
      others,
    );
  }),

  addWorkPlanItem: change(WORK_PLAN, v.object({ item: itemInput }), async ({ workPlan, input: { item }, read }) => {
    if (workPlan.items.length === MOST_ITEMS) {
      return { userErrors: [reportInvalid(['input', 'item'], `must not be added to a plan of ${MOST_ITEMS} items`)] };
    }
    const userErrors = await refuseUnknownRecommendation(read, item.recommendationId, ['item', 'recommendationId']);
    return userErrors.length > 0 ? { userErrors } : addItem(workPlan, createItem(item));
  }),

  updateWorkPlanItem: change(WORK_PLAN, itemChanges, async ({ workPlan, input: { itemId, ...changes }, read }) => {
    const userErrors = await refuseUnknownRecommendation(read, changes.recommendationId, ['recommendationId']);
    return userErrors.length > 0 ? { userErrors } : updateItem(workPlan, itemId, changes);
  }),

  removeWorkPlanItem: change(WORK_PLAN, v.object({ itemId: v.string() }), ({ workPlan, input }) =>
    removeItem(workPlan, input.itemId),
  ),

  adoptWorkPlan: change(WORK_PLAN, v.object({ adoptedOn: toNull(day) }), ({ workPlan, input, today }) =>
    adoptPlan(workPlan, { on: input.adoptedOn ?? today, today }),
  ),

  reportWorkPlanProgress: change(
    WORK_PLAN,
    v.object({ itemId: v.string(), progress: v.picklist(WORK_PLAN_PROGRESS), note: toNull(paragraphs) }),
    ({ workPlan, input: { itemId, progress, note }, today }) =>
      reportProgress(workPlan, itemId, { progress, note, on: today }),
  ),

  deliverWorkPlan: change(
    WORK_PLAN,
    v.object({
      sectors: listOnce(fieldOfCompetence, MOST_SECTORS),
      memberStates: listOnce(countryCode, MOST_STATES),
      deliveredOn: toNull(day),
    }),
    ({ workPlan, input: { sectors, memberStates, deliveredOn }, today }) => {
      const recipients: Recipient[] = [
        ...sectors.map((field) => ({ kind: 'SECTOR', id: field }) as const),
        ...memberStates.map((code) => ({ kind: 'MEMBER_STATE', id: code }) as const),
      ];
      return deliverPlan(workPlan, recipients, { on: deliveredOn ?? today, today });
    },
  ),
} satisfies MutationResolvers;

/** An item that is not begun. */
function createItem(item: v.InferOutput<typeof itemInput>): WorkPlanItem {
  return { ...item, id: createId('item'), progress: 'NOT_STARTED', note: null, reportedOn: null };
}

/** The error of a recommendation that is not on record; none if no recommendation is named. */
async function refuseUnknownRecommendation(
  read: RecordReader,
  recommendationId: string | null | undefined,
  path: readonly string[],
): Promise<readonly UserError[]> {
  if (recommendationId == null) return [];
  const found = await read.require(RECOMMENDATION, path, recommendationId);
  return isRefused(found) ? found.userErrors : [];
}
