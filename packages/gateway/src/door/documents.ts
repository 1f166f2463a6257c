import { createHash } from 'node:crypto';
import { RefusedRequest } from '../http/refused-request.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';

/** The document that a request asks with. */
export interface AskedDocument {
  readonly text: string;
  /** `sha256:` and the digest of the text, in hexadecimal. */
  readonly id: string;
  /** True where it is one of those that were compiled in. */
  readonly isTrusted: boolean;
}

/** A document that was compiled in. */
export interface TrustedDocument {
  /** By which it may be asked for too: the name of its operation. */
  readonly name: string;
  readonly text: string;
}

/** Finds the text that a request means. */
export class Documents {
  readonly #trusted = new Map<string, AskedDocument>();

  constructor(trusted: readonly TrustedDocument[] = []) {
    for (const { name, text } of trusted) {
      const document = { text, id: idOf(text), isTrusted: true };
      this.#trusted.set(name, document);
      this.#trusted.set(document.id, document);
    }
  }

  /** Throws `RefusedRequest` where there is no such document, or the caller may not ask with his own. */
  find({ query, documentId }: Parameters, _caller: Caller): AskedDocument {
    if (documentId !== undefined) {
      const document = this.#trusted.get(documentId);
      if (document !== undefined) return document;
      throw new RefusedRequest(404, 'DOCUMENT_NOT_FOUND', 'There is no document of this id.');
    }
    if (query === undefined) throw new RefusedRequest(400, 'BAD_REQUEST', 'There is no query.');
    const id = idOf(query);
    return this.#trusted.get(id) ?? { text: query, id, isTrusted: false };
  }
}

function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
