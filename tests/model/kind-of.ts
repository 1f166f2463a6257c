import type { Kind, Values } from './values.ts';
import type { Who } from './who.ts';

/** How the graph shows the records of one kind, by what the schema says of it. */
export interface KindOf<K extends Kind> {
  /** The root query that reads one. */
  readonly root: string;
  /** What that query calls its id; most say `id`. */
  readonly argument?: string;
  /** The fields that are the record's own and those of no other; `id` and `version` come beside them. */
  readonly selection: string;
  /** What this reader is shown; null where for him the record is not there. */
  view(value: Values[K], who: Who): object | null;
  /** Whether `changes` tells him of a change between states that he sees; without it, of every change. */
  tells?(before: Values[K] | null, after: Values[K], who: Who): boolean;
  /** Some of the fields that its history tells of, by name, as text. */
  told(value: Values[K], who: Who): Readonly<Record<string, string | null>>;
}
