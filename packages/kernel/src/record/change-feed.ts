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

/** What readers of a subgraph's log learn about its records. */
export interface ChangeFeed {
  /** Kinds whose values are personal data: the log says that they changed, never from what. */
  readonly personalKinds: ReadonlySet<string>;
  /**
   * The records of the graph behind a stored record (not a tombstone), with their audiences, its own first. Usually it is one;
   * a published programme has its slots too; a record that only serves others has none. A record whose version and audience
   * stay the same has not changed.
   */
  toFeedRecords(record: StoredRecord): readonly FeedRecord[];
  /** The fields of the record's history, in the order of the schema. */
  toHistoryFields(record: StoredRecord): readonly HistoryField[];
}

/** What `createChangeFeed` cannot know from the kinds alone. */
export interface ChangeFeedOptions {
  /**
   * Kinds whose values are personal data.
   * @default none
   */
  readonly personal?: readonly Kind<object>[];
  /**
   * Kinds with several records in the feed for one stored record, by name.
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
  /** Null if it did not exist. */
  readonly before: Audience | null;
  /** Null if it no longer exists. */
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
