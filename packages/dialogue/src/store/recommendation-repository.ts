import type { Addressed, Recommendation } from '../domain/recommendation.ts';
import { recommendationKey } from './keys.ts';
import { ValuesById } from './record-reader.ts';
import type { RecordReader } from './record-reader.ts';

/** Recommendations as the truth has them, with all addressees. */
export class RecommendationRepository {
  readonly #byId: ValuesById<'Recommendation'>;

  constructor(records: RecordReader) {
    this.#byId = new ValuesById(records, 'Recommendation', recommendationKey);
  }

  async find(id: string): Promise<Recommendation | null> {
    return this.#byId.find(id);
  }

  async addresseesOf(id: string): Promise<readonly Addressed[]> {
    return (await this.find(id))?.addressees ?? [];
  }
}
