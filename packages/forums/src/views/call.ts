import { isInAudience } from '@liaison/kernel/reader';
import { createLoader } from '@liaison/kernel/table';
import type { Loader } from '@liaison/kernel/table';
import type { Actor } from '@liaison/kernel/reader';
import type { Page, PageRequest } from '@liaison/kernel/schema';
import * as v from 'valibot';
import { audienceOfContribution, countedCall, shownContribution } from '../domain/call.ts';
import type { CountedCall, ShownContribution } from '../domain/call.ts';
import { latestFirstPage } from './forum.ts';
import * as keys from './keys.ts';
import type { RowReader } from './row-reader.ts';

export class CallRepository {
  readonly #rows: RowReader;
  #ofForums: Loader<string, readonly CountedCall[]>;

  constructor(rows: RowReader) {
    this.#rows = rows;
    this.#ofForums = this.#createLoader();
  }

  #createLoader(): Loader<string, readonly CountedCall[]> {
    return createLoader<string, readonly CountedCall[]>((forumIds) =>
      Promise.all(
        forumIds.map(async (id) =>
          v.parse(v.array(countedCall), await this.#rows.range(keys.forumPartition(id), keys.CALLS)),
        ),
      ),
    );
  }

  /** Reads anew from now on. */
  forget(): void {
    this.#ofForums = this.#createLoader();
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

  async findContribution(id: string): Promise<ShownContribution | null> {
    const row = await this.#rows.whole(keys.contributionPartition(id));
    return row === null ? null : v.parse(shownContribution, row);
  }

  /** By the day on which they open, then by id. */
  async ofForum(forumId: string): Promise<readonly CountedCall[]> {
    return this.#ofForums.load(forumId);
  }

  /** Those that count and that the reader may see, newest first, then by id. The public's have rows of their own. */
  async contributions(callId: string, request: PageRequest, reader: Actor): Promise<Page<ShownContribution>> {
    const pk = keys.callPartition(callId);
    const prefix = reader.scopes.has('reviews:read') ? keys.ALL_CONTRIBUTIONS : keys.CONTRIBUTIONS;
    const seesAll = reader.scopes.get('reviews:read') !== 'OWN';
    const found: ShownContribution[] = [];
    let { after } = latestFirstPage(request, prefix);
    for (;;) {
      const { items, hasNextPage } = await this.#rows.page(pk, prefix, { first: request.first, after });
      const seen = v.parse(v.array(shownContribution), items);
      found.push(...seen.filter((each) => isInAudience(audienceOfContribution(each), reader)));
      after = items.at(-1)?.sk ?? null;
      if (seesAll && found.length === request.first) return { items: found, hasNextPage };
      // Others read on behind what is not theirs, until they know whether more of theirs follows.
      if (found.length > request.first || !hasNextPage) break;
    }
    return { items: found.slice(0, request.first), hasNextPage: found.length > request.first };
  }
}
