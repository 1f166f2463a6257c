import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { parseAcceptLanguage } from '@liaison/kernel/values';
import type { RequestContext } from '@liaison/kernel/reader';

/** Longer than the product's, so that a busy machine does not end what is measured. */
const LONGEST_REQUEST_MS = 120_000;

/** A caller's context as the product makes it: the public, in English, with a time limit. */
export function newContext(): RequestContext {
  return createRequestContext({
    actor: PUBLIC,
    languages: parseAcceptLanguage(undefined),
    now: new Date().toISOString(),
    signal: AbortSignal.timeout(LONGEST_REQUEST_MS),
  });
}
