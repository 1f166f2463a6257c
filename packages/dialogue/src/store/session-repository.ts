import type { Loader, Table } from '@liaison/kernel';
import type { DialogueSession } from '../domain/session.ts';
import { sessionKey } from './keys.ts';
import { recordLoader } from './record-loader.ts';

/** Sessions as the truth has them: whole, with participants, papers and sources. */
export class SessionRepository {
  readonly #byId: Loader<string, DialogueSession | null>;

  constructor(truth: Table) {
    this.#byId = recordLoader(truth, 'DialogueSession', sessionKey);
  }

  async find(id: string): Promise<DialogueSession | null> {
    return this.#byId.load(id);
  }

  /** The session that a derived row tells of. */
  async get(id: string): Promise<DialogueSession> {
    const session = await this.find(id);
    if (session === null) throw new Error(`A derived row tells of session ${id}, which the truth does not have.`);
    return session;
  }
}
