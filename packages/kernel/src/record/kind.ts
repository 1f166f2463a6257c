import type { Audience, Owner } from '../reader/actor.ts';
import type { Item, Key } from '../table/table.ts';
import type { NewRecord, StoredRecord } from './record.ts';

/**
 * A kind of record: how it is stored and found, who owns it, who may see it, and what its history shows. A subgraph's
 * kinds stand in one table, its `records.ts`; reads, mutations, history and change feed all follow it.
 */
export interface Kind<
  Value extends object,
  Name extends string = string,
  Field extends string = string,
  /** A value before it is saved. */
  Unsaved extends object = Value,
> {
  /** As in the record's item and in the schema: `Slot`. */
  readonly name: Name;
  /** The payload's field; with `Id` behind it, the input's field that names the record: `slot`, `slotId`. */
  readonly field: Field;
  /** What a message calls such a record: `slot`. */
  readonly noun: string;
  /**
   * The value of a record that is not a tombstone; null if the record only points to another one. Throws if it is of another
   * kind.
   */
  decode(record: StoredRecord): Value | null;
  /** The record that holds a value. Throws if the value breaks the rules of its kind. */
  encode(value: Unsaved): NewRecord;
  /** The key of the record with this id; null if there is none. */
  locate(id: string, read: RecordLookup): Promise<Key | null> | Key | null;
  /** Whose record it is, for actors whose scope reaches only to their own. */
  ownersOf(value: Value, read: RecordLookup): Promise<readonly Owner[]> | readonly Owner[];
  /** Who may see the record in the change feed. Absent if the record only serves others. */
  audienceOf?(value: Value): Audience;
  /** The fields of the record's history, in the order of the schema. */
  historyOf(value: Value): readonly HistoryField[];
}

/** A field of a record at one version, for its history. */
export interface HistoryField {
  /** As in the schema. */
  readonly name: string;
  /** Null if the field has no value. */
  readonly text: string | null;
  readonly audience: Audience;
}

/** What a kind's records hold. */
export type ValueOf<K> = K extends Kind<infer Value> ? Value : never;

/** A record and what it holds. */
export interface Loaded<Value> {
  readonly record: StoredRecord;
  readonly value: Value;
}

/** What a record holds, with its version. */
export type Versioned<Value> = Value & { readonly version: number };

/** The reads with which a kind finds the key of its record. */
export interface RecordLookup {
  /** The record at the key, a tombstone too; null if there never was one. */
  readRecord(key: Key): Promise<StoredRecord | null>;
  /** The record of a kind with this id; null if there is none. */
  findById<Value extends object>(kind: Kind<Value>, id: string): Promise<Loaded<Value> | null>;
  /** The row of the read model at the key, also if the record it is about was just saved; null if there is none. */
  readRow(key: Key): Promise<Item | null>;
  /** The first row of a partition of the read model, likewise. */
  readFirstRow(pk: string): Promise<Item | null>;
}
