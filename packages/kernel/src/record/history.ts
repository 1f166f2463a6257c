import { hasScope, isInAudience } from '../reader/actor.ts';
import type { Actor } from '../reader/actor.ts';
import type { Instant } from '../values/instants.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { HistoryField } from './kind.ts';
import { stateBefore } from './log-entry.ts';
import type { LogEntry } from './log-entry.ts';
import { readEntriesAt, readRecord } from './log.ts';
import type { StoredRecord } from './record.ts';
import type { Key, Table } from '../table/table.ts';

/** One committed change of a record, as a reader may see it. */
export interface HistoryEntry {
  readonly version: number;
  readonly changedAt: Instant;
  /** Id of the actor; null for readers without `history:read`. */
  readonly changedBy: string | null;
  readonly deleted: boolean;
  /** What changed, in the order of the schema; of a new record, what it holds. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface HistoryRequest {
  readonly key: Key;
  /** Entries wanted at most. */
  readonly limit: number;
  /** Only versions below this one. */
  readonly before: number | null;
}

/**
 * The changes of a record that the actor may see, newest first. If the record was deleted, readers who could see it learn
 * that it changed, and readers with `history:read` also what changed. Costs one read of the record, one batch
 * of entries a page, and one more for every fifty versions further back.
 */
export async function readHistory(
  truth: Table,
  changeFeed: ChangeFeed,
  actor: Actor,
  { key, limit, before }: HistoryRequest,
): Promise<HistoryEntry[]> {
  const record = await readRecord(truth, key);
  const found: HistoryEntry[] = [];
  if (record === null) return found;
  const seesFields = record.value !== null || hasScope(actor, 'history:read');
  // The state that the entry in hand made: the record's own, then what each later entry says was there before.
  let after: StoredRecord = record;
  let numbers = record.trail ?? [];
  while (numbers.length > 0 && found.length < limit) {
    // Entries above the wanted ones are read only for the state that the first wanted one made.
    const skipped = before === null ? 0 : Math.max(0, after.version - before);
    const wanted = numbers.toReversed().slice(Math.max(0, Math.min(skipped, numbers.length - 1)));
    after = { ...after, version: after.version - (numbers.length - wanted.length) };
    const entries = await readEntriesAt(truth, wanted.slice(0, limit - found.length + 2));
    for (const entry of entries) {
      const isWanted = before === null || entry.version < before;
      const seen = isWanted ? entryFor(actor, changeFeed, entry, after) : null;
      if (seen !== null && found.length < limit) found.push(seesFields ? seen : { ...seen, fields: [] });
      after = stateBefore(entry);
    }
    const rest = wanted.slice(entries.length).toReversed();
    numbers = rest.length > 0 ? rest : (entries.at(-1)?.earlier ?? []);
  }
  return found;
}

function entryFor(actor: Actor, changeFeed: ChangeFeed, entry: LogEntry, after: StoredRecord): HistoryEntry | null {
  const before = stateBefore(entry);
  const isPersonal = changeFeed.personalKinds.has(entry.kind);
  const isSeen = isPersonal ? mayKnow(actor, entry) : maySee(actor, changeFeed, entry.deleted ? before : after);
  if (!isSeen) return null;
  return {
    version: entry.version,
    changedAt: entry.at,
    changedBy: hasScope(actor, 'history:read') ? entry.by : null,
    deleted: entry.deleted,
    fields: isPersonal ? [] : changesBetween(fieldsFor(actor, changeFeed, before), fieldsFor(actor, changeFeed, after)),
  };
}

/** The log keeps no earlier value of personal data; who could see the record, it knows. */
function mayKnow(actor: Actor, { id, shown, deleted }: LogEntry): boolean {
  const own = ownOf(shown, id);
  const audience = (deleted ? own?.before : own?.after) ?? null;
  return audience !== null && isInAudience(audience, actor);
}

function maySee(actor: Actor, changeFeed: ChangeFeed, record: StoredRecord): boolean {
  const own = record.value === null ? null : ownOf(changeFeed.toFeedRecords(record), record.id);
  return own !== null && isInAudience(own.audience, actor);
}

/** The feed record that the stored record itself is. */
function ownOf<Own extends { readonly id: string }>(shown: readonly Own[], id: string): Own | null {
  return shown.find((one) => one.id === id) ?? shown[0] ?? null;
}

function fieldsFor(actor: Actor, changeFeed: ChangeFeed, record: StoredRecord): HistoryField[] {
  if (!maySee(actor, changeFeed, record)) return [];
  return changeFeed.toHistoryFields(record).filter(({ audience }) => isInAudience(audience, actor));
}

function changesBetween(before: readonly HistoryField[], after: readonly HistoryField[]): FieldChange[] {
  const old = new Map(before.map(({ name, text }) => [name, text]));
  const now = new Map(after.map(({ name, text }) => [name, text]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }))
    .filter((change) => change.before !== change.after);
}
