import { itemToRecord, Loader } from '@liaison/kernel';
import type { Table } from '@liaison/kernel';
import type { BodyMember } from '../domain/body.ts';
import { bodyKey, MEMBERS } from './keys.ts';
import { valuesOf } from './records.ts';

/** The members of bodies, of all times: some dozens a body and term. */
export class BodyMemberRepository {
  readonly #byBody: Loader<string, BodyMember[]>;

  constructor(truth: Table) {
    this.#byBody = new Loader((codes) =>
      Promise.all(
        codes.map(async (code) => {
          const items = await truth.queryAll({ pk: bodyKey(code).pk, ...MEMBERS });
          return valuesOf('BodyMember', items.map(itemToRecord));
        }),
      ),
    );
  }

  async ofBody(code: string): Promise<readonly BodyMember[]> {
    return this.#byBody.load(code);
  }
}
