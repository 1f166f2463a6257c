import { compareCodePoints } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { Activity } from './activity.ts';
import { counts } from './near.ts';
import type { Ngo } from './ngo.ts';

/** The countries, in order, in which an NGO has its seat or an activity that counts for the field; null: any field. */
export function countriesOf(
  { headquarters, fieldsOfCompetence }: Pick<Ngo, 'headquarters' | 'fieldsOfCompetence'>,
  activities: readonly Pick<Activity, 'countries' | 'fieldsOfCompetence'>[],
  field: FieldOfCompetence | null,
): string[] {
  const seat = headquarters?.country ?? null;
  const countries = new Set(seat !== null && counts(fieldsOfCompetence, field) ? [seat] : []);
  for (const activity of activities) {
    if (counts(activity.fieldsOfCompetence, field)) for (const code of activity.countries) countries.add(code);
  }
  return [...countries].sort(compareCodePoints);
}
