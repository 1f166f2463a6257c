import { provenance } from '@liaison/kernel/record';
import type { Position } from '@liaison/kernel/schema';
import * as v from 'valibot';
import { datePosition } from './order.ts';
import { title, undertaking } from './undertaking.ts';
import { day, id } from './values.ts';

/** What UNESCO itself does. */
export const programme = v.object({
  ...undertaking,
  /** Null if the list leaves it empty. */
  title: v.nullable(title),
});
export type Programme = v.InferOutput<typeof programme>;

/** What an NGO says about a programme. */
export const programmeFeedback = v.object({
  id,
  programmeId: id,
  ngoId: id,
  text: v.string(),
  submittedOn: day,
  provenance,
});
export type ProgrammeFeedback = v.InferOutput<typeof programmeFeedback>;

/** Its position in a list: newest first, then id. */
export function feedbackPosition({ submittedOn, id }: ProgrammeFeedback): Position {
  return datePosition(submittedOn, id);
}
