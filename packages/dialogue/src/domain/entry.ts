import type { Provenance, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import { refuse } from './user-errors.ts';

/** The provenance of a record that its keepers or its own party entered. */
export function createManualProvenance(day: Day): Provenance {
  return { source: 'entered in Liaison', confidence: 'HIGH', verifiedOn: day, note: null, isExample: false };
}

/** What is on record as done was done by today. */
export function refuseFuture(day: Day, today: Day, argument: string): readonly UserError[] {
  if (day <= today) return [];
  return refuse('DAY_IN_FUTURE', argument, `The day must not be after today, ${today}; it is ${day}.`).userErrors;
}
