import type { Loader, Table } from '@liaison/kernel';
import type { Addressed, Recommendation } from '../domain/recommendation.ts';
import { recommendationKey } from './keys.ts';
import { recordLoader } from './record-loader.ts';

/** Recommendations as the truth has them, with all addressees. */
export class RecommendationRepository {
  readonly #byId: Loader<string, Recommendation | null>;

  constructor(truth: Table) {
    this.#byId = recordLoader(truth, 'Recommendation', recommendationKey);
  }

  async find(id: string): Promise<Recommendation | null> {
    return this.#byId.load(id);
  }

  async addresseesOf(id: string): Promise<readonly Addressed[]> {
    return (await this.find(id))?.addressees ?? [];
  }
}
