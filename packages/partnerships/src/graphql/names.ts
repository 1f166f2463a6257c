import { createPublicError } from '@liaison/kernel/reader';
import type { UserError } from '@liaison/kernel/record';
import type { RefusalCode } from '../domain/refusal-codes.ts';
import type { Context } from './context.ts';

/**
 * An NGO that goes by a name; null where none does. It is looked up in the views once they are where the log is: a commit that
 * comes in between has the act decided anew.
 */
export async function ngoNamed({ views, catchUp }: Context, name: string): Promise<string | null> {
  if (await catchUp()) return views.ngoNamed(name);
  const message = 'The rows by which names are compared are being repaired: try again later, with the same key.';
  throw createPublicError('SUBGRAPH_FAILED', message);
}

export function refuseName(name: string, id: string): UserError {
  const code: RefusalCode = 'NAME_TAKEN';
  const message = `The NGO ${id} has the name "${name}": change that one, or set "isNamesake" where this is another.`;
  return { code, message, path: ['input', 'name'] };
}
