import { nameAddressBucket } from '../rate-limit/source-bucket.ts';
import { keyPrefix } from './keys/key-text.ts';
import { readApiKey } from './keys/read-api-key.ts';
import { RefusedKeyError } from './keys/refused-key.ts';
import { createKeyActor } from './keys/stored-key.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Caller, IdentifyCaller } from './caller.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { ErrorHook } from '@liaison/gateway';
import { isPublic, PUBLIC } from '@liaison/kernel/reader';
import { computeKeyAllowance, classifyBearer } from './allowances.ts';
import type { Allowances } from './allowances.ts';
import type { Identify } from './tokens/identify.ts';
import { toRefusal } from './tokens/refuse-caller.ts';

export interface CallerIdentity {
  /** Identifies the bearer of an access token. */
  readonly identify: Identify;
  /** Looks up keys; without it keys are refused. */
  readonly keys?: Pick<KeyRing, 'find'> | undefined;
  readonly allowances: Allowances;
  readonly onError: ErrorHook;
}

/** Identifies the caller: an app by its key, a user by an access token, or the public by its address. */
export function createCallerIdentity(parts: CallerIdentity): IdentifyCaller {
  return async (request) => {
    try {
      const key = readApiKey(request.headers);
      return key === null ? await identifyByToken(parts, request) : await identifyByKey(parts, key, request);
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal === null) throw error;
      if (refusal.status >= 500) parts.onError(error, { subgraph: undefined, path: undefined, requestId: request.id });
      throw refusal;
    }
  };
}

async function identifyByKey(
  { keys, allowances }: CallerIdentity,
  text: string,
  request: HttpRequest,
): Promise<Caller> {
  if (keys === undefined) throw new RefusedKeyError('No keys are taken here.');
  const key = await keys.find(text, request);
  const actor = createKeyActor(key);
  const allowance = computeKeyAllowance(key, allowances);
  return { actor, credentials: 'KEY', bucket: actor.id, allowance, keyPrefix: keyPrefix(key.keyId) };
}

async function identifyByToken({ identify, allowances }: CallerIdentity, request: HttpRequest): Promise<Caller> {
  const { roles, ...actor } = await identify(request.headers, request.now);
  if (isPublic(actor)) {
    const bucket = nameAddressBucket(request.sourceAddress);
    return { actor: PUBLIC, credentials: 'NONE', bucket, allowance: allowances.public };
  }
  return { actor, credentials: 'TOKEN', bucket: actor.id, allowance: allowances[classifyBearer({ ...actor, roles })] };
}
