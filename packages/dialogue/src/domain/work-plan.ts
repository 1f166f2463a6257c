import * as v from 'valibot';
import { provenance } from '@liaison/kernel/record';
import { compareCodePoints, FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import type { Audience } from '@liaison/kernel/reader';

export const WORK_PLAN_PROGRESS = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'] as const;
export type WorkPlanProgress = (typeof WORK_PLAN_PROGRESS)[number];

const workPlanItem = v.object({
  id: v.string(),
  title: v.string(),
  /** In charge, each once. */
  ngoIds: v.array(v.string()),
  recommendationId: v.nullable(v.string()),
  progress: v.picklist(WORK_PLAN_PROGRESS),
  note: v.nullable(v.string()),
  reportedOn: v.nullable(v.string()),
});
export type WorkPlanItem = v.InferOutput<typeof workPlanItem>;

/** Who receives a plan: a sector by field, a Member State by code. */
export const recipient = v.variant('kind', [
  v.object({ kind: v.literal('SECTOR'), id: v.picklist(FIELDS_OF_COMPETENCE) }),
  v.object({ kind: v.literal('MEMBER_STATE'), id: v.string() }),
]);
export type Recipient = v.InferOutput<typeof recipient>;

/** What a body sets out to do in one mandate. */
export const workPlan = v.object({
  id: v.string(),
  bodyCode: v.string(),
  title: v.string(),
  startsOn: v.string(),
  /** Last day of the mandate, included. */
  endsOn: v.string(),
  /** Null for a draft. */
  adoptedOn: v.nullable(v.string()),
  items: v.array(workPlanItem),
  /** Each recipient once, in the order of delivery. */
  deliveries: v.array(v.object({ recipient, deliveredOn: v.string() })),
  provenance,
});
export type WorkPlan = v.InferOutput<typeof workPlan>;

/** A draft is for those who may read drafts, among them the NGOs in charge of an item. */
export function audienceOfPlan({ adoptedOn, items }: Pick<WorkPlan, 'adoptedOn' | 'items'>): Audience {
  if (adoptedOn !== null) return 'PUBLIC';
  const ngoIds = new Set(items.flatMap((item) => item.ngoIds));
  return { scope: 'drafts:read', owners: Array.from(ngoIds, (id) => ({ type: 'Ngo', id })) };
}

/** The latest mandate first, then id. */
export function comparePlans(a: WorkPlan, b: WorkPlan): number {
  return compareCodePoints(b.startsOn, a.startsOn) || compareCodePoints(a.id, b.id);
}
