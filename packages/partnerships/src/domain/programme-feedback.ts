import { provenance } from '@liaison/kernel/record';
import type { Position } from '@liaison/kernel/schema';
import * as v from 'valibot';
import { datePosition } from './order.ts';
import { day, id, version } from './values.ts';

/** What an NGO says about a programme. */
export const programmeFeedback = v.object({
  id,
  version,
  programmeId: id,
  ngoId: id,
  text: v.string(),
  submittedOn: day,
  provenance,
});
export type ProgrammeFeedback = v.InferOutput<typeof programmeFeedback>;

/** Where it stands in a list: newest first, then id. */
export function feedbackPosition({ submittedOn, id }: ProgrammeFeedback): Position {
  return datePosition(submittedOn, id);
}
