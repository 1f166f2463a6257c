import type { Audience } from '../reader/actor.ts';
import { toCanonicalText } from './projection.ts';
import type { HistoryField, Kind } from './kind.ts';
import type { StoredRecord } from './record.ts';

/** A record of the graph, as `changes` lists it. */
export interface FeedRecord {
  /** A `RecordKind` of the schema. */
  readonly kind: string;
  /** What the record's root query takes. */
  readonly id: string;
  readonly version: number;
  readonly audience: Audience;
}

/** What a subgraph tells the readers of its log about its records. */
export interface ChangeFeed {
  /** Kinds whose values are personal data: the log says that they changed, never from what. */
  readonly personalKinds: ReadonlySet<string>;
  /**
   * The records of the graph that a stored record (not a tombstone) stands for, with who may see each, its own first; none
   * for what only serves others. A record's own is the usual answer; a published programme stands for its slots. What
   * keeps its version and its audience has not changed.
   */
  toFeedRecords(record: StoredRecord): readonly FeedRecord[];
  /** The fields that the record's history tells of, in the order of the schema. */
  toHistoryFields(record: StoredRecord): readonly HistoryField[];
}

/** The kinds whose records are not personal data, with what `createChangeFeed` cannot tell of a kind alone. */
export interface ChangeFeedOptions {
  /**
   * Kinds whose values are personal data.
   * @default none
   */
  readonly personal?: readonly Kind<object>[];
  /**
   * Kinds whose records stand for others in the feed, by name.
   * @default none
   */
  readonly others?: Readonly<Record<string, (record: StoredRecord) => readonly FeedRecord[]>>;
}

/** The change feed of a subgraph, from its kinds. Throws for a record of an unknown kind. */
export function createChangeFeed(
  kinds: readonly Kind<object>[],
  { personal = [], others = {} }: ChangeFeedOptions = {},
): ChangeFeed {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const personalKinds = new Set(personal.map(({ name }) => name));
  const find = ({ kind: name }: StoredRecord): Kind<object> => {
    const kind = byName.get(name);
    if (kind === undefined) throw new Error(`No kind of record is called ${name}.`);
    return kind;
  };
  return {
    personalKinds,
    toFeedRecords: (record) => {
      const kind = find(record);
      const other = others[kind.name];
      if (other !== undefined) return other(record);
      const value = kind.audienceOf && kind.decode(record);
      if (!kind.audienceOf || !value) return [];
      const { id, version } = record;
      return [{ kind: toRecordKind(kind.name), id, version, audience: kind.audienceOf(value) }];
    },
    toHistoryFields: (record) => {
      const kind = find(record);
      const value = personalKinds.has(kind.name) ? null : kind.decode(record);
      return value === null ? [] : kind.historyOf(value);
    },
  };
}

/** `DialogueSession` is `DIALOGUE_SESSION` in the schema's `RecordKind`. */
function toRecordKind(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** A change feed in which no record is visible, for tables without readers. */
export const EMPTY_CHANGE_FEED: ChangeFeed = {
  personalKinds: new Set(),
  toFeedRecords: () => [],
  toHistoryFields: () => [],
};

/** A change of a record of the graph, with who could see it before and who can see it now. */
export interface FeedChange extends Pick<FeedRecord, 'kind' | 'id' | 'version'> {
  /** Null where it was not there. */
  readonly before: Audience | null;
  /** Null where it is not there any more. */
  readonly after: Audience | null;
}

/** What a change of a stored record means to the readers of `changes`. */
export function computeFeedChanges(
  changeFeed: ChangeFeed,
  before: StoredRecord | null,
  after: StoredRecord,
): FeedChange[] {
  const old = new Map(toFeedRecords(changeFeed, before).map((shown) => [`${shown.kind} ${shown.id}`, shown]));
  const changes = toFeedRecords(changeFeed, after).flatMap((shown): FeedChange[] => {
    const was = old.get(`${shown.kind} ${shown.id}`);
    old.delete(`${shown.kind} ${shown.id}`);
    const { kind, id, version, audience } = shown;
    if (was?.version === version && toCanonicalText(was.audience) === toCanonicalText(audience)) return [];
    return [{ kind, id, version, before: was?.audience ?? null, after: audience }];
  });
  const gone = Array.from(old.values(), ({ kind, id, version, audience }): FeedChange => {
    return { kind, id, version: version + 1, before: audience, after: null };
  });
  return [...changes, ...gone];
}

function toFeedRecords(changeFeed: ChangeFeed, record: StoredRecord | null): readonly FeedRecord[] {
  return record === null || record.value === null ? [] : changeFeed.toFeedRecords(record);
}
