import type { UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import { refuse } from './ruling.ts';

/** What is on record as done was done by today. */
export function refuseFuture(day: Day, today: Day, argument: string): readonly UserError[] {
  if (day <= today) return [];
  return refuse('DAY_IN_FUTURE', `The day must not be after today, ${today}; it is ${day}.`, argument).userErrors;
}
