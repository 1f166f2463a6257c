import type { DialogueSession } from '../domain/session.ts';
import { sessionKey } from './keys.ts';
import { ValuesById } from './record-reader.ts';
import type { RecordReader } from './record-reader.ts';

/** Sessions as the truth has them: whole, with participants, papers and sources. */
export class SessionRepository {
  readonly #byId: ValuesById<'DialogueSession'>;

  constructor(records: RecordReader) {
    this.#byId = new ValuesById(records, 'DialogueSession', sessionKey);
  }

  async find(id: string): Promise<DialogueSession | null> {
    return this.#byId.find(id);
  }

  /** The session that a derived row tells of. */
  async get(id: string): Promise<DialogueSession> {
    const session = await this.find(id);
    if (session === null) throw new Error(`A derived row tells of session ${id}, which the truth does not have.`);
    return session;
  }
}
