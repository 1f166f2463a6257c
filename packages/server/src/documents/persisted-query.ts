import { RefusedRequest } from '../http/refused-request.ts';
import type { Parameters } from './parameters.ts';

/**
 * The digest in `extensions.persistedQuery`, in hexadecimal, as Apollo's protocol of automatic persisted queries has it:
 * `{ "version": 1, "sha256Hash": "…" }`. Null where there is none. Throws `RefusedRequest` where it is something else.
 */
export function readPersistedQuery({ extensions, documentId }: Parameters): string | null {
  const given = extensions?.['persistedQuery'] ?? null;
  if (given === null) return null;
  const { version, sha256Hash } = given as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256Hash)) {
    throw refused('must be {"version": 1, "sha256Hash": "…"} with the digest of the text in hexadecimal.');
  }
  if (documentId !== undefined) throw refused('and "documentId" name a document each: send one of them.');
  return sha256Hash.toLowerCase();
}

function refused(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', `"extensions.persistedQuery" ${message}`);
}
