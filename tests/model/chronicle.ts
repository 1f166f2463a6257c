import { isDeepStrictEqual } from 'node:util';
import { viewOf } from './kinds.ts';
import type { Kind, Values } from './values.ts';
import { subjectOf } from './who.ts';
import type { Who } from './who.ts';

/** A record of the model, with all that it ever was. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  /** Null once it is gone. */
  readonly value: Values[K] | null;
  /** The oldest first. */
  readonly past: readonly Past<K>[];
}

export interface Past<K extends Kind = Kind> {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly before: Values[K] | null;
  readonly after: Values[K] | null;
}

/** A record that is there. */
export interface Live<K extends Kind> extends Entry<K> {
  readonly value: Values[K];
}

/** A record as an act leaves it; null where the act takes it away. */
export type Changed = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly value: Values[K] | null;
    /** True where the record's own version stays, and others see more of it or less. */
    readonly keepsVersion?: boolean;
    /** True where its version stands for what another record holds, which has changed. */
    readonly always?: boolean;
  };
}[Kind];

/** The record of the graph as far as the tests made it: plain maps, no rules. */
export class Chronicle {
  readonly #entries = new Map<string, Entry>();

  /** Writes down what an act changed; a version is one more with every change, and what is left as it is has not changed. */
  commit(changes: readonly Changed[], who: Who, at: string): void {
    for (const { kind, id, value, keepsVersion = false, always = false } of changes) {
      const key = `${kind} ${id}`;
      const known = this.#entries.get(key);
      if (known && !keepsVersion && !always && isDeepStrictEqual(known.value, value)) continue;
      const version = (known?.version ?? 0) + (keepsVersion ? 0 : 1);
      const past = { version, at, by: subjectOf(who), before: known?.value ?? null, after: value };
      this.#entries.set(key, { kind, id, version, value, past: [...(known?.past ?? []), past] });
    }
  }

  find<K extends Kind>(kind: K, id: string): Live<K> | null {
    const entry = this.#entries.get(`${kind} ${id}`);
    return entry === undefined || entry.value === null ? null : (entry as Live<K>);
  }

  get<K extends Kind>(kind: K, id: string): Live<K> {
    const entry = this.find(kind, id);
    if (entry === null) throw new Error(`The model has no ${kind} ${id}.`);
    return entry;
  }

  all<K extends Kind>(kind: K): Live<K>[] {
    return this.entries().filter((entry): entry is Live<K> => entry.kind === kind && entry.value !== null);
  }

  /** Also those that are gone. */
  entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** What a reader is answered for it; null where it is not there for him. */
  view({ kind, id, version, value }: Entry, who: Who): object | null {
    const seen = value === null ? null : viewOf(kind, value, who);
    return seen === null ? null : { id, version, ...seen };
  }
}
