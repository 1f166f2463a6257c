import { RefusedRequest } from '../http/refused-request.ts';
import type { Parameters } from './parameters.ts';

/**
 * The digest in `extensions.persistedQuery`, in hexadecimal. The form is that of Apollo's automatic persisted queries:
 * `{ "version": 1, "sha256Hash": "…" }`. Null if absent. Throws `RefusedRequest` if the form is wrong.
 */
export function readPersistedQuery({ extensions, documentId }: Parameters): string | null {
  const given = extensions?.['persistedQuery'] ?? null;
  if (given === null) return null;
  const { version, sha256Hash } = given as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256Hash)) {
    throw createRefusal('must be {"version": 1, "sha256Hash": "…"} with the digest of the text in hexadecimal.');
  }
  if (documentId !== undefined) throw createRefusal('and "documentId" name a document each: send one of them.');
  return sha256Hash.toLowerCase();
}

function createRefusal(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', `"extensions.persistedQuery" ${message}`);
}
