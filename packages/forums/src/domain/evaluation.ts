import * as v from 'valibot';
import { party } from './party.ts';

/** What an NGO or a Member State wrote about a forum afterwards. */
export const evaluation = v.object({
  id: v.string(),
  forumId: v.string(),
  summary: v.string(),
  /** From 1 (poor) to 5 (excellent). */
  score: v.nullable(v.number()),
  submittedOn: v.string(),
  submittedBy: party,
});
export type Evaluation = v.InferOutput<typeof evaluation>;

/** An evaluation with the version of its record. */
export const shownEvaluation = v.object({ ...evaluation.entries, version: v.number() });
export type ShownEvaluation = v.InferOutput<typeof shownEvaluation>;
