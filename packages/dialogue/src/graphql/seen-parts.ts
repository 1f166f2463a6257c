import { isInAudience } from '@liaison/kernel/reader';
import { audienceOfHearing } from '../domain/hearing.ts';
import type { Hearing } from '../domain/hearing.ts';
import { audienceOfContribution } from '../domain/task-force.ts';
import type { Contribution } from '../domain/task-force.ts';
import { audienceOfPlan } from '../domain/work-plan.ts';
import type { WorkPlan } from '../domain/work-plan.ts';
import type { Context } from './context.ts';

// Parts that not everybody may see: null for who may not, as where there is none.

export async function findContribution(id: string, { parts, actor }: Context): Promise<Contribution | null> {
  const found = await parts.find('Contribution', id);
  return found !== null && isInAudience(audienceOfContribution(found), actor) ? found : null;
}

export async function findHearing(id: string, { parts, actor }: Context): Promise<Hearing | null> {
  const found = await parts.find('Hearing', id);
  return found !== null && isInAudience(audienceOfHearing(found), actor) ? found : null;
}

export async function findWorkPlan(id: string, { parts, actor }: Context): Promise<WorkPlan | null> {
  const found = await parts.find('WorkPlan', id);
  return found !== null && isInAudience(audienceOfPlan(found), actor) ? found : null;
}
