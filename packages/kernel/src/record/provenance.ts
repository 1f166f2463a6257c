import * as v from 'valibot';

/** How sure a record is: stated in the source named, general knowledge or partly inferred, or doubtful. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where the facts of a record come from. */
export const provenance = v.object({
  /** Address, repository and path, or `general public knowledge`. */
  source: v.string(),
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  /** Day on which a keeper last checked the record against its source. */
  verifiedOn: v.nullable(v.string()),
  /** What the source leaves open. */
  note: v.nullable(v.string()),
  /** True for records that were made up to show how the graph works. */
  isExample: v.boolean(),
});
export type Provenance = v.InferOutput<typeof provenance>;
