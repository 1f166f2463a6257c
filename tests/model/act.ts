import type { SubgraphName } from '@liaison/lambda';
import type { Payload } from '../support/writing-world.ts';
import type { Changed } from './chronicle.ts';
import type { Scene } from './scene.ts';
import type { Kind } from './values.ts';
import { isOfficer, speaksFor } from './who.ts';
import type { Side, Who } from './who.ts';

export type Input = Readonly<Record<string, unknown>>;

/** One kind of act: who may do it, and how the model draws one and tells what must come of it. */
export interface ActModel {
  readonly name: string;
  /** Whose acts they are beside officers', for records kept on their behalf; `administrators`: theirs alone. */
  readonly by: readonly Side['type'][] | 'administrators';
  /** The fields of the payload: a kind of record, or the id of what is gone. */
  readonly answers: Readonly<Record<string, Kind | 'ID'>>;
  /** Null where there is nothing yet that it could be done to. */
  draw(scene: Scene): Draft | null;
}

/** An act before it is done. */
export interface Draft {
  /** Without the key. */
  readonly input: Input;
  /** On whose behalf the record is kept that it is about. */
  readonly sides: readonly Side[];
  /** The field of the input that names the record it is about, where one does. */
  readonly about?: string;
  /** Codes of all that stands in the way; empty where it must be done. */
  readonly expectedCodes: readonly string[];
  readonly warnings?: readonly string[];
  /** True for somebody who is told that there is no such record, since he may not see it. */
  readonly isHiddenFrom?: (who: Who) => boolean;
  /** What it changes; new records have the ids that the payload gives them. */
  changes(payload: Payload): readonly Changed[];
}

/** The acts of a subgraph, and what it must come to over many sequences. */
export interface Area {
  readonly subgraph: SubgraphName;
  readonly acts: readonly ActModel[];
  /** Acts that come first, since the others need what they make. */
  readonly first: readonly string[];
  /** Acts that are done now and then only, since one of what they make is enough. */
  readonly seldom: readonly string[];
  /** Codes that the sequences must have met. */
  readonly expectedCodes: readonly string[];
  /** Asks for what stands in no record of its own: lists, numbers. Throws where it is not what the model says. */
  compare(scene: Scene, who: Who): Promise<void>;
}

export function mayDo({ by }: ActModel, sides: readonly Side[], who: Who): boolean {
  if (by === 'administrators') return who.role === 'administrator';
  return (
    isOfficer(who) ||
    speaksFor(
      who,
      sides.filter(({ type }) => by.includes(type)),
    )
  );
}

/** The id of the record that a payload answers. */
export function idIn(payload: Payload, field: string): string {
  const record = payload[field];
  if (typeof record !== 'object' || record === null || !('id' in record)) {
    throw new Error(`The payload has no ${field}: ${JSON.stringify(payload)}`);
  }
  return String(record.id);
}
