import type { FieldOfCompetence } from '@liaison/kernel/values';

/** A programme sector of UNESCO: there is one for each field, known by it. */
export interface Sector {
  readonly field: FieldOfCompetence;
}
