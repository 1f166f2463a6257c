import { LAST, createLoader } from '@liaison/kernel/table';
import type { Item, Key, Loader } from '@liaison/kernel/table';
import type { Page } from '@liaison/kernel/schema';
import * as v from 'valibot';
import { programmeSlot, versionSteps } from '../domain/schedule.ts';
import type { Programme, ProgrammeSlot, VersionSteps } from '../domain/schedule.ts';
import * as keys from './keys.ts';
import type { RowReader } from './row-reader.ts';

const head = v.object({ version: v.number(), publishedAt: v.string(), comment: v.nullable(v.string()) });
const day = v.object({ slots: v.array(programmeSlot) });

export class ProgrammeRepository {
  readonly #rows: RowReader;
  #programmes: Loader<string, Programme | null>;

  constructor(rows: RowReader) {
    this.#rows = rows;
    this.#programmes = this.#createLoader();
  }

  #createLoader(): Loader<string, Programme | null> {
    return createLoader((forumIds) =>
      Promise.all(
        forumIds.map(async (id) => toProgramme(await this.#rows.range(keys.forumPartition(id), keys.PROGRAMME))),
      ),
    );
  }

  /** Reads anew from now on. */
  forget(): void {
    this.#programmes = this.#createLoader();
  }

  /** The published programme of a forum; null if none is published. */
  async ofForum(forumId: string): Promise<Programme | null> {
    return this.#programmes.load(forumId);
  }

  /** Reads a forum and its programme in one request, for those who will ask for both. */
  async prefetchWithForum(forumId: string): Promise<void> {
    const pk = keys.forumPartition(forumId);
    const items = await this.#rows.range(pk, keys.WHOLE, keys.PROGRAMME);
    const forum = items.find(({ sk }) => sk === keys.WHOLE) ?? null;
    this.#rows.primeWhole(pk, forum);
    this.#programmes.prime(forumId, toProgramme(items.filter((item) => item !== forum)));
  }

  async findSlot(id: string): Promise<ProgrammeSlot | null> {
    const row = await this.#rows.whole(keys.slotPartition(id));
    return row === null ? null : v.parse(programmeSlot, row);
  }

  /** The published versions after one, oldest first. */
  async versionsAfter(forumId: string, since: number, first: number): Promise<Page<VersionSteps>> {
    if (since >= keys.LAST_VERSION) return { items: [], hasNextPage: false };
    const pk = keys.forumPartition(forumId);
    const versions = new Map<number, VersionSteps>();
    let after: Key | undefined;
    do {
      const { items, lastKey } = await this.#rows.table.query({
        pk,
        from: keys.versionPrefix(since + 1),
        to: keys.VERSIONS + LAST,
        limit: first + 1,
        ...(after && { after }),
      });
      for (const part of v.parse(v.array(versionSteps), items)) {
        const known = versions.get(part.version);
        versions.set(part.version, known ? { ...known, steps: [...known.steps, ...part.steps] } : part);
      }
      after = lastKey;
      // A version in several parts is whole once a later one has begun.
    } while (after !== undefined && versions.size <= first);
    return { items: [...versions.values()].slice(0, first), hasNextPage: versions.size > first };
  }
}

function toProgramme(items: readonly Item[]): Programme | null {
  const [first, ...days] = items;
  if (first === undefined) return null;
  // The rows come by day and each holds its slots in order, so together they are in order.
  return { ...v.parse(head, first), slots: v.parse(v.array(day), days).flatMap(({ slots }) => slots) };
}
