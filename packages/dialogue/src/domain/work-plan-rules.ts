import type { Day } from '@liaison/kernel/values';
import { refuseFuture } from './days-of-record.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import type { Recipient, WorkPlan, WorkPlanItem, WorkPlanProgress } from './work-plan.ts';

/** `others` are the body's plans on record. */
export function draftPlan(draft: WorkPlan, others: readonly WorkPlan[]): Ruling<WorkPlan> {
  if (draft.endsOn < draft.startsOn) {
    return refuse(
      'ENDS_BEFORE_START',
      `It must end on ${draft.startsOn} or later; it ends on ${draft.endsOn}.`,
      'endsOn',
    );
  }
  const other = others.find(({ startsOn, endsOn }) => startsOn <= draft.endsOn && draft.startsOn <= endsOn);
  if (other === undefined) return { value: draft };
  return refuse(
    'MANDATES_OVERLAP',
    `The plan ${other.id} is for ${other.startsOn} to ${other.endsOn}: choose other days, or add to that plan.`,
    'startsOn',
  );
}

export function addItem(plan: WorkPlan, item: WorkPlanItem): Ruling<WorkPlan> {
  return { value: { ...plan, items: [...plan.items, item] } };
}

export function updateItem(
  plan: WorkPlan,
  itemId: string,
  changes: Partial<Pick<WorkPlanItem, 'title' | 'ngoIds' | 'recommendationId'>>,
): Ruling<WorkPlan> {
  return changeItem(plan, itemId, changes);
}

/** Only a draft loses items: what was adopted stays, done or not. */
export function removeItem(plan: WorkPlan, itemId: string): Ruling<WorkPlan> {
  if (!hasItem(plan, itemId)) return noItem(itemId);
  if (plan.adoptedOn !== null) {
    return refuse('PLAN_ADOPTED', `It was adopted on ${plan.adoptedOn}: report on the item instead.`, 'workPlanId');
  }
  return { value: { ...plan, items: plan.items.filter(({ id }) => id !== itemId) } };
}

export function adoptPlan(plan: WorkPlan, { on, today }: { on: Day; today: Day }): Ruling<WorkPlan> {
  const userErrors = refuseFuture(on, today, 'adoptedOn');
  if (userErrors.length > 0) return { userErrors };
  if (plan.adoptedOn !== null) {
    return refuse('PLAN_ADOPTED', `It was adopted on ${plan.adoptedOn}: that stands.`, 'workPlanId');
  }
  if (plan.items.length === 0) return refuse('PLAN_EMPTY', 'It has no item: add one first.', 'workPlanId');
  return { value: { ...plan, adoptedOn: on } };
}

export function reportProgress(
  plan: WorkPlan,
  itemId: string,
  report: { readonly progress: WorkPlanProgress; readonly note: string | null; readonly on: Day },
): Ruling<WorkPlan> {
  if (plan.adoptedOn === null) return notAdopted();
  const { progress, note, on } = report;
  return changeItem(plan, itemId, { progress, note, reportedOn: on });
}

/** Delivers to all of them or to none. */
export function deliverPlan(
  plan: WorkPlan,
  recipients: readonly Recipient[],
  { on, today }: { on: Day; today: Day },
): Ruling<WorkPlan> {
  const userErrors = refuseFuture(on, today, 'deliveredOn');
  if (userErrors.length > 0) return { userErrors };
  if (plan.adoptedOn === null) return notAdopted();
  if (on < plan.adoptedOn) {
    return refuse(
      'DELIVERED_BEFORE_ADOPTION',
      `It was adopted on ${plan.adoptedOn}: deliver it then or later.`,
      'deliveredOn',
    );
  }
  if (recipients.length === 0) {
    return refuse('ONE_PARTY', 'Name at least one sector or Member State that received it.', 'memberStates');
  }
  const deliveries = [...plan.deliveries];
  for (const recipient of recipients) {
    const before = deliveries.find(({ recipient: { kind, id } }) => kind === recipient.kind && id === recipient.id);
    if (before !== undefined) {
      const argument = recipient.kind === 'SECTOR' ? 'sectors' : 'memberStates';
      return refuse(
        'ALREADY_DELIVERED',
        `${recipient.id} received it on ${before.deliveredOn}: leave it out.`,
        argument,
      );
    }
    deliveries.push({ recipient, deliveredOn: on });
  }
  return { value: { ...plan, deliveries } };
}

function changeItem(plan: WorkPlan, itemId: string, changes: Partial<WorkPlanItem>): Ruling<WorkPlan> {
  if (!hasItem(plan, itemId)) return noItem(itemId);
  return { value: { ...plan, items: plan.items.map((item) => (item.id === itemId ? { ...item, ...changes } : item)) } };
}

function hasItem({ items }: WorkPlan, itemId: string): boolean {
  return items.some(({ id }) => id === itemId);
}

function noItem(itemId: string): Ruling<WorkPlan> {
  const message = `There is no item "${itemId}" in this plan.`;
  return { userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'itemId'] }] };
}

function notAdopted(): Ruling<WorkPlan> {
  return refuse('PLAN_NOT_ADOPTED', 'It is a draft: record its adoption first.', 'workPlanId');
}
