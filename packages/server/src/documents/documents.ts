import { hash } from 'node:crypto';
import { RefusedRequest } from '../http/refused-request.ts';
import { introspectsOnly, RecentMap } from '@liaison/gateway';
import type { RecentMapBounds } from '@liaison/gateway';
import type { Caller } from '../identity/caller.ts';
import type { Parameters } from './parameters.ts';
import { readPersistedQuery } from './persisted-query.ts';

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
  /** By which it may be asked for too: the name of its operation. Without one it is asked for by its id alone. */
  readonly name?: string;
  readonly text: string;
}

export interface DocumentsOptions {
  /** What callers without credentials may ask: with documents of their own too, unless told otherwise. */
  readonly publicMayAsk?: 'ANYTHING' | 'TRUSTED' | undefined;
  /** How much callers may leave here; 1,000 documents and 4 million characters unless told otherwise. */
  readonly persisted?: RecentMapBounds | undefined;
}

const PERSISTED_BOUNDS: RecentMapBounds = { entries: 1000, characters: 4_000_000 };

/** Finds the text that a request means. */
export class Documents {
  readonly #trusted = new Map<string, AskedDocument>();
  /** Trusted documents by their names without case and punctuation, for those who nearly had it. */
  readonly #nearly = new Map<string, string>();
  /** Texts that callers have left here (automatic persisted queries), by their id. */
  readonly #persisted: RecentMap<string>;
  readonly #publicMayAsk: 'ANYTHING' | 'TRUSTED';

  constructor(
    trusted: readonly TrustedDocument[] = [],
    { publicMayAsk = 'ANYTHING', persisted = PERSISTED_BOUNDS }: DocumentsOptions = {},
  ) {
    this.#publicMayAsk = publicMayAsk;
    this.#persisted = new RecentMap(persisted);
    for (const { name, text } of trusted) {
      const document = { text, id: idOf(text), isTrusted: true };
      this.#trusted.set(document.id, document);
      if (name === undefined) continue;
      this.#trusted.set(name, document);
      this.#nearly.set(plain(name), name);
    }
  }

  /** Throws `RefusedRequest` where there is no such document, or the caller may not ask with his own. */
  find(parameters: Parameters, caller: Caller): AskedDocument {
    const { query, documentId } = parameters;
    const digest = readPersistedQuery(parameters);
    if (documentId !== undefined) return this.#trustedOne(documentId);
    if (digest !== null) return this.#persistedOne(`sha256:${digest}`, query, caller);
    if (query === undefined) throw badRequest('There is no "query" and no "documentId".');
    return this.#allowed(this.#known(idOf(query), query), caller);
  }

  #trustedOne(documentId: string): AskedDocument {
    const document = this.#trusted.get(documentId);
    if (document !== undefined) return document;
    throw new RefusedRequest(
      404,
      'DOCUMENT_NOT_FOUND',
      `No document has this id. ${this.#whatWouldBeRight(documentId)}`,
    );
  }

  #whatWouldBeRight(documentId: string): string {
    const near = this.#nearly.get(plain(documentId));
    if (near !== undefined) return `Its name is "${near}".`;
    const [name] = this.#nearly.values();
    if (name === undefined) return 'There are no trusted documents here: send the text as "query".';
    return `Ask by the name of an operation, such as "${name}", or by "sha256:" and the digest of its text.`;
  }

  /** As Apollo's clients ask: the digest first, and the text with it where it is not known. */
  #persistedOne(id: string, query: string | undefined, caller: Caller): AskedDocument {
    if (query === undefined) {
      const text = this.#trusted.get(id)?.text ?? this.#persisted.get(id);
      if (text !== undefined) return this.#allowed(this.#known(id, text), caller);
      // Their clients wait for this status and this message before they send the text.
      throw new RefusedRequest(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    }
    if (idOf(query) !== id) throw badRequest('"extensions.persistedQuery.sha256Hash" is not the digest of "query".');
    const document = this.#allowed(this.#known(id, query), caller);
    if (!document.isTrusted) this.#persisted.set(id, query, query.length);
    return document;
  }

  #known(id: string, text: string): AskedDocument {
    return this.#trusted.get(id) ?? { text, id, isTrusted: false };
  }

  /** Everybody may ask what the graph is. */
  #allowed(document: AskedDocument, { credentials }: Caller): AskedDocument {
    if (document.isTrusted || this.#publicMayAsk === 'ANYTHING' || credentials !== 'NONE') return document;
    if (introspectsOnly(document.text)) return document;
    const message = 'Without credentials only trusted documents may be asked here: send a "documentId", or a key.';
    throw new RefusedRequest(403, 'DOCUMENT_NOT_TRUSTED', message);
  }
}

function badRequest(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', message);
}

/** The id under which a text is known. */
export function idOf(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** `ngo-profile.graphql` and `ngoProfile` are nearly `NgoProfile`. */
function plain(name: string): string {
  return name
    .replace(/\.graphql$/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
