import type { Page, PageRequest } from '@liaison/kernel';
import { Loader } from '@liaison/kernel';
import * as v from 'valibot';
import { callContribution, countedCall } from '../domain/call.ts';
import type { CallContribution, CountedCall } from '../domain/call.ts';
import { latestFirstPage } from './forum-repository.ts';
import * as keys from './keys.ts';
import type { RowReader } from './row-reader.ts';

export class CallRepository {
  readonly #rows: RowReader;
  readonly #ofForums: Loader<string, readonly CountedCall[]>;

  constructor(rows: RowReader) {
    this.#rows = rows;
    this.#ofForums = new Loader<string, readonly CountedCall[]>((forumIds) =>
      Promise.all(
        forumIds.map(async (id) =>
          v.parse(v.array(countedCall), await rows.range(keys.forumPartition(id), keys.CALLS)),
        ),
      ),
    );
  }

  async find(id: string): Promise<CountedCall | null> {
    const row = await this.#rows.whole(keys.callPartition(id));
    return row === null ? null : v.parse(countedCall, row);
  }

  /** The call that a contribution belongs to, so that it must be there. */
  async expect(id: string): Promise<CountedCall> {
    const found = await this.find(id);
    if (found === null) throw new Error(`Contributions belong to the call ${id}, but it has no row of its own.`);
    return found;
  }

  async findContribution(id: string): Promise<CallContribution | null> {
    const row = await this.#rows.whole(keys.contributionPartition(id));
    return row === null ? null : v.parse(callContribution, row);
  }

  /** By the day on which they open, then by id. */
  async ofForum(forumId: string): Promise<readonly CountedCall[]> {
    return this.#ofForums.load(forumId);
  }

  /** Those that count, newest first, then by id. */
  async contributions(callId: string, request: PageRequest): Promise<Page<CallContribution>> {
    const { items, hasNextPage } = await this.#rows.page(
      keys.callPartition(callId),
      keys.CONTRIBUTIONS,
      latestFirstPage(request, keys.CONTRIBUTIONS),
    );
    return { items: v.parse(v.array(callContribution), items), hasNextPage };
  }
}
