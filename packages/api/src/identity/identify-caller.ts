import type { Allowance, ErrorHook, IdentifyCaller } from '@liaison/gateway';
import { PUBLIC } from '@liaison/kernel';
import type { Actor } from '@liaison/kernel';
import type { Identify } from './identify.ts';
import { refusalOf } from './refuse-caller.ts';

export interface CallerIdentity {
  /** Who the bearer of an access token is. */
  readonly identify: Identify;
  readonly allowanceOf: (actor: Actor) => Allowance;
  readonly onError: ErrorHook;
}

/** Who asks: the bearer of an access token, or the public at an address. */
export function createCallerIdentity({ identify, allowanceOf, onError }: CallerIdentity): IdentifyCaller {
  return async ({ headers, now, sourceAddress }) => {
    try {
      const actor = await identify(headers, now);
      const allowance = allowanceOf(actor);
      return actor === PUBLIC
        ? { actor, credentials: 'NONE', bucket: `address:${sourceAddress}`, allowance }
        : { actor, credentials: 'TOKEN', bucket: actor.id, allowance };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      if (refusal.status >= 500) onError(error, { subgraph: undefined, path: undefined });
      throw refusal;
    }
  };
}
