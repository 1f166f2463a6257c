import { project } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import * as v from 'valibot';
import * as keys from './keys.ts';
import { projection } from './projection.ts';

const row = v.object({ forumId: v.string() });

/** Finds the forum in whose partition a record stands, which its id alone does not say. A record never changes its forum. */
export class Locator {
  readonly #truth: Table;
  readonly #views: Table;

  constructor(truth: Table, views: Table) {
    this.#truth = truth;
    this.#views = views;
  }

  draftSlot(id: string): Promise<string | null> {
    return this.#forumOf(keys.draftSlotKey(id));
  }

  call(id: string): Promise<string | null> {
    return this.#forumOf({ pk: keys.callPartition(id), sk: keys.WHOLE });
  }

  contribution(id: string): Promise<string | null> {
    return this.#forumOf({ pk: keys.contributionPartition(id), sk: keys.WHOLE });
  }

  evaluation(id: string): Promise<string | null> {
    return this.#forumOf({ pk: keys.evaluationPartition(id), sk: keys.WHOLE });
  }

  registration(id: string): Promise<string | null> {
    return this.#forumOf({ pk: keys.registrationPartition(id), sk: keys.WHOLE });
  }

  theme(id: string): Promise<string | null> {
    return this.#forumOf({ pk: keys.forumThemePartition(id), sk: keys.WHOLE });
  }

  async #forumOf(key: Key): Promise<string | null> {
    const known = await this.#read(key);
    if (known !== null) return known;
    // The views may lag behind a record that was just written: bring them up to date and look again.
    await project(projection, { truth: this.#truth, views: this.#views });
    return this.#read(key);
  }

  async #read(key: Key): Promise<string | null> {
    const item = await this.#views.get(key, { consistent: true });
    return item === null ? null : v.parse(row, item).forumId;
  }
}
