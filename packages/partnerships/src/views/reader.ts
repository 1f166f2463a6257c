import { PackedPartition } from '@liaison/kernel/record';
import { LAST, createLoader } from '@liaison/kernel/table';
import type { Key, Loader, Range, Table } from '@liaison/kernel/table';
import type { Page, PageRequest, Position } from '@liaison/kernel/schema';
import type { Day } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import * as v from 'valibot';
import type { NgoPoints } from '../domain/near.ts';
import type { SearchableNgo } from '../domain/search.ts';
import type { CountedNgo } from '../domain/statistics.ts';
import { checkKey } from '../record-keys.ts';
import * as keys from './keys.ts';
import { decodeNames } from './names-rows.ts';
import { decodePoints } from './points-rows.ts';
import { decodeStatistics } from './statistics-rows.ts';

/** What a process keeps decoded between requests. */
export interface Packs {
  readonly statistics: PackedPartition<readonly CountedNgo[]>;
  readonly points: PackedPartition<readonly NgoPoints[]>;
  readonly names: PackedPartition<readonly SearchableNgo[]>;
}

export function createPacks(): Packs {
  return {
    statistics: new PackedPartition(keys.STATISTICS, decodeStatistics),
    points: new PackedPartition(keys.POINTS, decodePoints),
    names: new PackedPartition(keys.NAMES, decodeNames),
  };
}

/** A record's id in a list, with its place there. */
export interface Listed {
  readonly id: string;
  readonly position: Position;
}

const ANY_SORT_KEY = '!';

const feedbackItem = v.object({ i: v.array(v.tuple([v.string(), v.string()])) });
const coveredItem = v.object({ c: v.string() });
const reviewItem = v.object({ h: v.string() });

/** Reads the derived rows for one request. */
export class Views {
  readonly table: Table;
  readonly #packs: Packs;
  readonly #feedback: Loader<string, readonly Listed[]>;

  constructor(table: Table, packs: Packs) {
    this.table = table;
    this.#packs = packs;
    this.#feedback = createLoader<string, readonly Listed[]>(async (programmeIds) => {
      const rows = await table.getMany(programmeIds.map(keys.feedbackListKey));
      return rows.map((row) => (row === null ? [] : v.parse(feedbackItem, row).i.map(listedByDate)));
    });
  }

  async statistics(): Promise<readonly CountedNgo[]> {
    return this.#packs.statistics.read(this.table);
  }

  async points(): Promise<readonly NgoPoints[]> {
    return this.#packs.points.read(this.table);
  }

  async names(): Promise<readonly SearchableNgo[]> {
    return this.#packs.names.read(this.table);
  }

  /**
   * The NGO that has a name now, accents and capitals apart; null if none has. Read strongly, from rows that are written
   * before the checkpoint passes them: a reader who has seen the views at a number finds every name of that number.
   */
  async ngoNamed(name: string): Promise<string | null> {
    const range = { from: keys.nameSortKey(name, ''), to: keys.nameSortKey(name, LAST), limit: 1, consistent: true };
    const { items } = await this.table.query({ pk: keys.ngosPartition(null, null), ...range });
    return items[0] ? keys.parseNameSortKey(items[0].sk).id : null;
  }

  /** Ids of NGOs by name: with a field (null: any), with their seat in a country (null: anywhere). */
  async ngos(field: FieldOfCompetence | null, country: string | null, page: PageRequest): Promise<Page<Listed>> {
    return this.#byName(keys.ngosPartition(field, country), page);
  }

  /** NGOs by name that count in the countries of an office, with those countries. */
  async covered(
    officeId: string,
    field: FieldOfCompetence | null,
    page: PageRequest,
  ): Promise<Page<Listed & { readonly countries: readonly string[] }>> {
    const rows = await this.#page(keys.coveredPartition(officeId, field), page, keys.afterName);
    return {
      ...rows,
      items: rows.items.map((row) => ({ ...listedByName(row.sk), countries: v.parse(coveredItem, row).c.split(' ') })),
    };
  }

  /** Ids of all offices that cover a country, by name. */
  async covering(country: string): Promise<string[]> {
    const rows = await this.table.queryAll({ pk: keys.coveringPartition(country) });
    return rows.map(({ sk }) => keys.parseNameSortKey(sk).id);
  }

  /** Ids of an NGO's activities, latest first. */
  async activities(ngoId: string, page: PageRequest): Promise<Page<Listed>> {
    return this.#byDate(keys.activitiesPartition(ngoId), page);
  }

  /** Ids of programmes, latest first: with a field (null: any), in a country (null: anywhere). */
  async programmes(field: FieldOfCompetence | null, country: string | null, page: PageRequest): Promise<Page<Listed>> {
    return this.#byDate(keys.programmesPartition(field, country), page);
  }

  /** Ids of programmes that concern an office, latest first. */
  async officeProgrammes(officeId: string, field: FieldOfCompetence | null, page: PageRequest): Promise<Page<Listed>> {
    return this.#byDate(keys.officeProgrammesPartition(officeId, field), page);
  }

  /** Ids of all that NGOs say about a programme, newest first; asked for many programmes, read together. */
  async feedback(programmeId: string): Promise<readonly Listed[]> {
    return this.#feedback.load(programmeId);
  }

  /** Ids of contacts that were not verified on that day or later, the longest unverified first. */
  async unverified(before: Day, page: PageRequest): Promise<Page<Listed>> {
    const rows = await this.#range(keys.UNVERIFIED, page, keys.afterDate, { to: keys.unverifiedFrom(before) });
    return { ...rows, items: rows.items.map(({ sk }) => listedByDate(keys.parseDateSortKey(sk))) };
  }

  /** Partnerships in force on a day that are to be reviewed by another day, the earliest first, with their partitions. */
  async reviews(by: Day, on: Day, page: PageRequest): Promise<Page<Listed & { readonly home: string }>> {
    const rows = await this.#range(keys.REVIEWS, page, keys.afterDate, {
      to: keys.reviewFrom(by) + LAST,
      filter: { expression: 'attribute_not_exists(t) OR t > :on', values: { ':on': keys.dayDigits(on) } },
    });
    return {
      ...rows,
      items: rows.items.map((row) => ({
        ...listedByDate(keys.parseDateSortKey(row.sk)),
        home: v.parse(reviewItem, row).h,
      })),
    };
  }

  async #byName(pk: string, page: PageRequest): Promise<Page<Listed>> {
    const rows = await this.#page(pk, page, keys.afterName);
    return { ...rows, items: rows.items.map(({ sk }) => listedByName(sk)) };
  }

  async #byDate(pk: string, page: PageRequest): Promise<Page<Listed>> {
    const rows = await this.#page(pk, page, keys.afterDate);
    return { ...rows, items: rows.items.map(({ sk }) => listedByDate(keys.parseDateSortKey(sk))) };
  }

  /** A page of a range in which the engine leaves rows out after it has read them: read on until the page is full. */
  async #range(
    pk: string,
    { first, after }: PageRequest,
    sortKeyOf: (position: Position) => string,
    range: Pick<Range, 'to' | 'filter'>,
  ): Promise<Page<Key>> {
    const items: Key[] = [];
    let next: Key | undefined = after === null ? undefined : { pk, sk: sortKeyOf(after) };
    do {
      const page = await this.table.query({ pk, ...range, limit: first + 1, ...(next && { after: next }) });
      items.push(...page.items);
      next = page.lastKey;
    } while (next && items.length <= first);
    return { items: items.slice(0, first), hasNextPage: items.length > first };
  }

  async #page(
    pk: string,
    { first, after }: PageRequest,
    sortKeyOf: (position: Position) => string,
  ): Promise<Page<{ readonly pk: string; readonly sk: string }>> {
    if (checkKey({ pk, sk: ANY_SORT_KEY }) === null) return { items: [], hasNextPage: false };
    const start = after === null ? {} : { after: { pk, sk: sortKeyOf(after) } };
    return this.table.queryFirst({ pk, ...start }, first);
  }
}

function listedByDate([day, id]: readonly [string, string]): Listed {
  return { id, position: [day, id] };
}

function listedByName(sk: string): Listed {
  const { foldedName, id } = keys.parseNameSortKey(sk);
  return { id, position: [foldedName, id] };
}
