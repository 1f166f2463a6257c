import { parseInput } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import type { Decision, MutationInput, Outcome } from '@liaison/kernel/record';
import type * as v from 'valibot';
import { ACTS } from '../domain/acts.ts';
import type { ActName } from '../domain/acts.ts';
import { Current, ownersOfNgo } from '../store/current.ts';
import type { Context } from './context.ts';

/** One mutation, with its input parsed. */
interface ActParts<Input, Answer> {
  readonly schema: v.GenericSchema<unknown, Input>;
  /** Whose record it is about; null where there is no such record. */
  readonly owners: (current: Current) => Promise<readonly Owner[] | null> | readonly Owner[] | null;
  readonly decide: (current: Current, input: Input) => Promise<Decision<Answer>> | Decision<Answer>;
}

/** Does an act of this subgraph: the writer sees to permission, key and commit. */
export async function perform<Input, Answer>(
  { writer }: Context,
  name: ActName,
  input: MutationInput,
  { schema, owners, decide }: ActParts<Input, Answer>,
): Promise<Outcome<Answer>> {
  return writer.perform<Answer>({
    name,
    scope: ACTS[name].scope,
    input,
    owners: ({ table }) => owners(new Current(table)),
    decide: ({ table }) => {
      const parsed = parseInput(schema, input);
      return 'userErrors' in parsed ? parsed : decide(new Current(table), parsed.value);
    },
  });
}

/** Acts on records of nobody. */
export const OF_NOBODY = (): readonly Owner[] => [];

/** Acts on an NGO: those who speak for it, by any of its ids. */
export function ofNgo(ngoId: string): (current: Current) => Promise<readonly Owner[] | null> {
  return async (current) => {
    const ngo = await current.ngo(ngoId);
    return ngo === null ? null : ownersOfNgo(ngo.value);
  };
}

/** What a derived row says, or says once the views have caught up with the log: what was just written is found. */
export async function located<Found>({ catchUp }: Context, look: () => Promise<Found | null>): Promise<Found | null> {
  const found = await look();
  if (found !== null) return found;
  await catchUp();
  return look();
}
