import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { fieldOfCompetence, id } from './values.ts';

/** A role in a sector that answers NGOs. */
export const focalPoint = v.object({
  id,
  field: fieldOfCompetence,
  role: v.string(),
  /** Null for headquarters. */
  fieldOfficeId: v.nullable(id),
  /** Who holds it, with the address: a record of its own. */
  personId: v.nullable(id),
  provenance,
});
export type FocalPoint = v.InferOutput<typeof focalPoint>;
