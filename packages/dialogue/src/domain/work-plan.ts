import type { Audience } from '@liaison/kernel/reader';
import { provenance } from '@liaison/kernel/record';
import type { Result } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { refuseFuture } from './entry.ts';
import { refuse } from './user-errors.ts';

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

/** `others` are the body's plans on record. */
export function draftPlan(draft: WorkPlan, others: readonly WorkPlan[]): Result<WorkPlan> {
  if (draft.endsOn < draft.startsOn) {
    return refuse(
      'ENDS_BEFORE_START',
      'endsOn',
      `It must end on ${draft.startsOn} or later; it ends on ${draft.endsOn}.`,
    );
  }
  const other = others.find(({ startsOn, endsOn }) => startsOn <= draft.endsOn && draft.startsOn <= endsOn);
  if (other === undefined) return { value: draft };
  return refuse(
    'MANDATES_OVERLAP',
    'startsOn',
    `The plan ${other.id} is for ${other.startsOn} to ${other.endsOn}: choose other days, or add to that plan.`,
  );
}

export function addItem(plan: WorkPlan, item: WorkPlanItem): Result<WorkPlan> {
  return { value: { ...plan, items: [...plan.items, item] } };
}

export function updateItem(
  plan: WorkPlan,
  itemId: string,
  changes: Partial<Pick<WorkPlanItem, 'title' | 'ngoIds' | 'recommendationId'>>,
): Result<WorkPlan> {
  return changeItem(plan, itemId, changes);
}

/** Only a draft loses items: what was adopted stays, done or not. */
export function removeItem(plan: WorkPlan, itemId: string): Result<WorkPlan> {
  if (!hasItem(plan, itemId)) return noItem(itemId);
  if (plan.adoptedOn !== null) {
    return refuse('PLAN_ADOPTED', 'workPlanId', `It was adopted on ${plan.adoptedOn}: report on the item instead.`);
  }
  return { value: { ...plan, items: plan.items.filter(({ id }) => id !== itemId) } };
}

export function adoptPlan(plan: WorkPlan, { on, today }: { on: Day; today: Day }): Result<WorkPlan> {
  const userErrors = refuseFuture(on, today, 'adoptedOn');
  if (userErrors.length > 0) return { userErrors };
  if (plan.adoptedOn !== null) {
    return refuse('PLAN_ADOPTED', 'workPlanId', `It was adopted on ${plan.adoptedOn}: that stands.`);
  }
  if (plan.items.length === 0) return refuse('PLAN_EMPTY', 'workPlanId', 'It has no item: add one first.');
  return { value: { ...plan, adoptedOn: on } };
}

export function reportProgress(
  plan: WorkPlan,
  itemId: string,
  report: { readonly progress: WorkPlanProgress; readonly note: string | null; readonly on: Day },
): Result<WorkPlan> {
  if (plan.adoptedOn === null) return notAdopted();
  const { progress, note, on } = report;
  return changeItem(plan, itemId, { progress, note, reportedOn: on });
}

/** Delivers to all of them or to none. */
export function deliverPlan(
  plan: WorkPlan,
  recipients: readonly Recipient[],
  { on, today }: { on: Day; today: Day },
): Result<WorkPlan> {
  const userErrors = refuseFuture(on, today, 'deliveredOn');
  if (userErrors.length > 0) return { userErrors };
  if (plan.adoptedOn === null) return notAdopted();
  if (on < plan.adoptedOn) {
    return refuse(
      'DELIVERED_BEFORE_ADOPTION',
      'deliveredOn',
      `It was adopted on ${plan.adoptedOn}: deliver it then or later.`,
    );
  }
  if (recipients.length === 0) {
    return refuse('ONE_PARTY', 'memberStates', 'Name at least one sector or Member State that received it.');
  }
  const deliveries = [...plan.deliveries];
  for (const recipient of recipients) {
    const before = deliveries.find(({ recipient: { kind, id } }) => kind === recipient.kind && id === recipient.id);
    if (before !== undefined) {
      const argument = recipient.kind === 'SECTOR' ? 'sectors' : 'memberStates';
      return refuse(
        'ALREADY_DELIVERED',
        argument,
        `${recipient.id} received it on ${before.deliveredOn}: leave it out.`,
      );
    }
    deliveries.push({ recipient, deliveredOn: on });
  }
  return { value: { ...plan, deliveries } };
}

function changeItem(plan: WorkPlan, itemId: string, changes: Partial<WorkPlanItem>): Result<WorkPlan> {
  if (!hasItem(plan, itemId)) return noItem(itemId);
  return { value: { ...plan, items: plan.items.map((item) => (item.id === itemId ? { ...item, ...changes } : item)) } };
}

function hasItem({ items }: WorkPlan, itemId: string): boolean {
  return items.some(({ id }) => id === itemId);
}

function noItem(itemId: string): Result<WorkPlan> {
  const message = `There is no item "${itemId}" in this plan.`;
  return { userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'itemId'] }] };
}

function notAdopted(): Result<WorkPlan> {
  return refuse('PLAN_NOT_ADOPTED', 'workPlanId', 'It is a draft: record its adoption first.');
}
