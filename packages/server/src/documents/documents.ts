import { hash } from 'node:crypto';
import { RefusedRequest } from '../http/refused-request.ts';
import { introspectsOnly, RecentMap } from '@liaison/gateway';
import type { RecentMapBounds } from '@liaison/gateway';
import type { Caller } from '../identity/caller.ts';
import type { Parameters } from './parameters.ts';
import { readPersistedQuery } from './persisted-query.ts';

/** The document of a request. */
export interface RequestedDocument {
  readonly text: string;
  /** `sha256:` and the digest of the text, in hexadecimal. */
  readonly id: string;
  /** True if the document was compiled into the server. */
  readonly isTrusted: boolean;
}

/** A document that was compiled into the server. */
export interface TrustedDocument {
  /** The name of its operation, by which it may be requested too. Without a name it is requested by its id. */
  readonly name?: string;
  readonly text: string;
}

export interface DocumentsOptions {
  /**
   * What callers without credentials may request: any document, or trusted ones only.
   * @default 'ANYTHING'
   */
  readonly publicMayAsk?: 'ANYTHING' | 'TRUSTED' | undefined;
  /**
   * The most documents and characters that callers may store.
   * @default 1,000 documents and 4 million characters
   */
  readonly persisted?: RecentMapBounds | undefined;
}

const PERSISTED_BOUNDS: RecentMapBounds = { entries: 1000, characters: 4_000_000 };

/** Finds the document of a request. */
export class Documents {
  readonly #trusted = new Map<string, RequestedDocument>();
  /** Names of trusted documents by their plain text, to suggest the right name. */
  readonly #namesByPlainText = new Map<string, string>();
  /** Texts that callers stored (automatic persisted queries), by id. */
  readonly #persisted: RecentMap<string>;
  readonly #publicMayAsk: 'ANYTHING' | 'TRUSTED';

  constructor(
    trusted: readonly TrustedDocument[] = [],
    { publicMayAsk = 'ANYTHING', persisted = PERSISTED_BOUNDS }: DocumentsOptions = {},
  ) {
    this.#publicMayAsk = publicMayAsk;
    this.#persisted = new RecentMap(persisted);
    for (const { name, text } of trusted) {
      const document = { text, id: computeDocumentId(text), isTrusted: true };
      this.#trusted.set(document.id, document);
      if (name === undefined) continue;
      this.#trusted.set(name, document);
      this.#namesByPlainText.set(normalizeName(name), name);
    }
  }

  /** Throws `RefusedRequest` if there is no such document, or if the caller may not use untrusted ones. */
  find(parameters: Parameters, caller: Caller): RequestedDocument {
    const { query, documentId } = parameters;
    const digest = readPersistedQuery(parameters);
    if (documentId !== undefined) return this.#findTrusted(documentId);
    if (digest !== null) return this.#findPersisted(`sha256:${digest}`, query, caller);
    if (query === undefined) throw refuseBadRequest('There is no "query" and no "documentId".');
    return this.#requireAllowed(this.#lookUp(computeDocumentId(query), query), caller);
  }

  #findTrusted(documentId: string): RequestedDocument {
    const document = this.#trusted.get(documentId);
    if (document !== undefined) return document;
    throw new RefusedRequest(404, 'DOCUMENT_NOT_FOUND', `No document has this id. ${this.#suggestName(documentId)}`);
  }

  #suggestName(documentId: string): string {
    const near = this.#namesByPlainText.get(normalizeName(documentId));
    if (near !== undefined) return `Its name is "${near}".`;
    const [name] = this.#namesByPlainText.values();
    if (name === undefined) return 'There are no trusted documents here: send the text as "query".';
    return `Ask by the name of an operation, such as "${name}", or by "sha256:" and the digest of its text.`;
  }

  /** Apollo's clients send the digest first, and the text with it if the digest is not known. */
  #findPersisted(id: string, query: string | undefined, caller: Caller): RequestedDocument {
    if (query === undefined) {
      const text = this.#trusted.get(id)?.text ?? this.#persisted.get(id);
      if (text !== undefined) return this.#requireAllowed(this.#lookUp(id, text), caller);
      // The clients wait for this status and this message before they send the text.
      throw new RefusedRequest(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    }
    if (computeDocumentId(query) !== id)
      throw refuseBadRequest('"extensions.persistedQuery.sha256Hash" is not the digest of "query".');
    const document = this.#requireAllowed(this.#lookUp(id, query), caller);
    if (!document.isTrusted) this.#persisted.set(id, query, query.length);
    return document;
  }

  #lookUp(id: string, text: string): RequestedDocument {
    return this.#trusted.get(id) ?? { text, id, isTrusted: false };
  }

  /** Everybody may send introspection queries. */
  #requireAllowed(document: RequestedDocument, { credentials }: Caller): RequestedDocument {
    if (document.isTrusted || this.#publicMayAsk === 'ANYTHING' || credentials !== 'NONE') return document;
    if (introspectsOnly(document.text)) return document;
    const message = 'Without credentials only trusted documents may be asked here: send a "documentId", or a key.';
    throw new RefusedRequest(403, 'DOCUMENT_NOT_TRUSTED', message);
  }
}

function refuseBadRequest(message: string): RefusedRequest {
  return new RefusedRequest(400, 'BAD_REQUEST', message);
}

/** The id of a text. */
export function computeDocumentId(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** `ngo-profile.graphql` and `ngoProfile` have the same plain text as `NgoProfile`. */
function normalizeName(name: string): string {
  return name
    .replace(/\.graphql$/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
