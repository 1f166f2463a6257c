import { bucketOfAddress } from '../rate-limit/source-bucket.ts';
import { keyPrefix } from './keys/key-text.ts';
import { presentedKey } from './keys/presented-key.ts';
import { RefusedKeyError } from './keys/refused-key.ts';
import { actorOfKey } from './keys/stored-key.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Caller, IdentifyCaller } from './caller.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { ErrorHook } from '@liaison/gateway';
import { isPublic, PUBLIC } from '@liaison/kernel/reader';
import { forKey, standingOf } from './allowances.ts';
import type { Allowances } from './allowances.ts';
import type { Identify } from './tokens/identify.ts';
import { refusalOf } from './tokens/refuse-caller.ts';

export interface CallerIdentity {
  /** Who the bearer of an access token is. */
  readonly identify: Identify;
  /** Tells whether keys hold; without it keys are refused. */
  readonly keys?: Pick<KeyRing, 'find'> | undefined;
  readonly allowances: Allowances;
  readonly onError: ErrorHook;
}

/** Who asks: an app with a key, the bearer of an access token, or the public at an address. */
export function createCallerIdentity(parts: CallerIdentity): IdentifyCaller {
  return async (request) => {
    try {
      const key = presentedKey(request.headers);
      return key === null ? await byToken(parts, request) : await byKey(parts, key, request);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      if (refusal.status >= 500) parts.onError(error, { subgraph: undefined, path: undefined, requestId: request.id });
      throw refusal;
    }
  };
}

async function byKey({ keys, allowances }: CallerIdentity, text: string, request: HttpRequest): Promise<Caller> {
  if (keys === undefined) throw new RefusedKeyError('No keys are taken here.');
  const key = await keys.find(text, request);
  const actor = actorOfKey(key);
  const allowance = forKey(key, allowances);
  return { actor, credentials: 'KEY', bucket: actor.id, allowance, keyPrefix: keyPrefix(key.keyId) };
}

async function byToken({ identify, allowances }: CallerIdentity, request: HttpRequest): Promise<Caller> {
  const { roles, ...actor } = await identify(request.headers, request.now);
  if (isPublic(actor)) {
    const bucket = bucketOfAddress(request.sourceAddress);
    return { actor: PUBLIC, credentials: 'NONE', bucket, allowance: allowances.public };
  }
  return { actor, credentials: 'TOKEN', bucket: actor.id, allowance: allowances[standingOf({ ...actor, roles })] };
}
