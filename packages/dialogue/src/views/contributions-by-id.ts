import { itemToRecord, Loader } from '@liaison/kernel';
import type { Table } from '@liaison/kernel';
import type { Contribution } from '../domain/task-force.ts';
import { contributionKey, isPossibleId } from '../store/keys.ts';
import { valuesOf } from '../store/records.ts';
import { contributionPointerKey } from './keys.ts';
import { decodePointerRow } from './task-force-rows.ts';

/** Contributions by id: a pointer tells the task force, in whose partition the truth has the contribution. */
export class ContributionsById {
  readonly #byId: Loader<string, Contribution | null>;

  constructor(truth: Table, views: Table) {
    this.#byId = new Loader(async (ids) => {
      const asked = ids.filter(isPossibleId);
      const pointers = asked.length === 0 ? [] : await views.getMany(asked.map(contributionPointerKey));
      const keys = asked.flatMap((id, index) => {
        const pointer = pointers[index];
        return pointer ? [contributionKey(decodePointerRow(pointer), id)] : [];
      });
      const items = keys.length === 0 ? [] : await truth.getMany(keys);
      const found = valuesOf(
        'Contribution',
        items.flatMap((item) => (item ? [itemToRecord(item)] : [])),
      );
      const byId = new Map(found.map((contribution) => [contribution.id, contribution]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  async find(id: string): Promise<Contribution | null> {
    return this.#byId.load(id);
  }
}
