import { PackedPartition } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { Body } from '../domain/body.ts';
import { matchesFilter } from '../domain/session-filter.ts';
import type { SessionFilter } from '../domain/session-filter.ts';
import type { SessionSummary } from '../domain/session.ts';
import type { TaskForce } from '../domain/task-force.ts';
import { decodeIndex } from './index-rows.ts';
import type { DialogueIndex } from './index-rows.ts';
import { INDEX } from './keys.ts';

/** The index as the process keeps it, over all requests. */
export function createPackedIndex(): PackedPartition<DialogueIndex> {
  return new PackedPartition(INDEX, decodeIndex);
}

/** Sessions, bodies and task forces in memory; one small read a request tells whether they still hold. */
export class DialogueIndexReader {
  readonly #views: Table;
  readonly #packed: PackedPartition<DialogueIndex>;
  #reading: Promise<DialogueIndex> | null = null;

  constructor(views: Table, packed: PackedPartition<DialogueIndex>) {
    this.#views = views;
    this.#packed = packed;
  }

  /** The sessions that meet the filter, in list order. */
  async sessions(filter: SessionFilter): Promise<readonly SessionSummary[]> {
    const { sessions } = await this.#read();
    return sessions.filter((session) => matchesFilter(session, filter));
  }

  async session(id: string): Promise<SessionSummary | null> {
    return (await this.#read()).sessionById.get(id) ?? null;
  }

  /** By code. */
  async bodies(): Promise<readonly Body[]> {
    return [...(await this.#read()).bodies.values()];
  }

  async body(code: string): Promise<Body | null> {
    return (await this.#read()).bodies.get(code) ?? null;
  }

  /** By id. */
  async taskForces(): Promise<readonly TaskForce[]> {
    return [...(await this.#read()).taskForces.values()];
  }

  async taskForce(id: string): Promise<TaskForce | null> {
    return (await this.#read()).taskForces.get(id) ?? null;
  }

  #read(): Promise<DialogueIndex> {
    this.#reading ??= this.#packed.read(this.#views);
    return this.#reading;
  }
}
