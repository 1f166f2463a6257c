import type { Day, Refusal } from '@liaison/kernel';
import { refuse } from './ruling.ts';

/** What is on record as done was done by today. */
export function refuseFuture(day: Day, today: Day, argument: string): readonly Refusal[] {
  if (day <= today) return [];
  return refuse('DAY_IN_FUTURE', `The day must not be after today, ${today}; it is ${day}.`, argument).refusals;
}
