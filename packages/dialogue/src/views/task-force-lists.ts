import { createLoader } from '@liaison/kernel/table';
import type { Loader } from '@liaison/kernel/table';
import type { Page } from '@liaison/kernel/schema';
import type { Item, Table } from '@liaison/kernel/table';
import type { ThemeDigest } from '../domain/digest.ts';
import type { Contribution, DatedPosition, Question } from '../domain/task-force.ts';
import { datedSortKey, digestKey, listRange, taskForcePartition } from './keys.ts';
import type { ListKind } from './keys.ts';
import { decodeContributionRow, decodeDigestRow, decodeQuestionRow } from './task-force-rows.ts';

interface DatedRequest {
  readonly first: number;
  readonly after: DatedPosition | null;
}

/** What was sent to task forces: newest first, and in digest. */
export class TaskForceLists {
  readonly #views: Table;
  readonly #digests: Loader<string, ThemeDigest[]>;

  constructor(views: Table) {
    this.#views = views;
    this.#digests = createLoader(async (ids) => (await views.getMany(ids.map(digestKey))).map(decodeDigestRow));
  }

  async contributions(taskForceId: string, request: DatedRequest): Promise<Page<Contribution>> {
    return this.#list('CONTRIBUTION', taskForceId, request, decodeContributionRow);
  }

  async questions(taskForceId: string, request: DatedRequest): Promise<Page<Question>> {
    return this.#list('QUESTION', taskForceId, request, decodeQuestionRow);
  }

  async digest(taskForceId: string): Promise<readonly ThemeDigest[]> {
    return this.#digests.load(taskForceId);
  }

  async #list<Entry>(
    kind: ListKind,
    taskForceId: string,
    { first, after }: DatedRequest,
    decode: (row: Item) => Entry,
  ): Promise<Page<Entry>> {
    const pk = taskForcePartition(taskForceId);
    const { items } = await this.#views.query({
      pk,
      ...listRange(kind),
      limit: first + 1,
      ...(after && { after: { pk, sk: datedSortKey(kind, after) } }),
    });
    return { items: items.slice(0, first).map(decode), hasNextPage: items.length > first };
  }
}
