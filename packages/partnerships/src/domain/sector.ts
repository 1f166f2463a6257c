import type { FieldOfCompetence } from '@liaison/vocabulary';

/** A programme sector of UNESCO: there is one for each field, known by it. */
export interface Sector {
  readonly field: FieldOfCompetence;
}
