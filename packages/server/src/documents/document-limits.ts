import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { DocumentNode, Token } from 'graphql';
import type { ErrorCode } from '@liaison/kernel/reader';
import { RefusedRequest } from '../http/refused-request.ts';
import { BoundedMap } from '../bounded-map.ts';
import { countDirectives, measureSelections } from './document-size.ts';
import type { RequestedDocument } from './documents.ts';

/** The limits of one document. */
export interface DocumentLimits {
  /** The length of the text. */
  readonly characters: number;
  /** Comments count as tokens too. */
  readonly tokens: number;
  /** Levels of nested fields, fragments included. */
  readonly depth: number;
  /** Aliases of one operation, fragments included. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Directives at one field, fragment, variable or operation. */
  readonly directivesTogether: number;
  /** Fields of one operation. Those of a fragment count wherever it is spread. */
  readonly fields: number;
}

/** `docs/security.md` gives the reasons. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  characters: 100_000,
  tokens: 2000,
  depth: 15,
  aliases: 60,
  directives: 50,
  directivesTogether: 5,
  fields: 1000,
};

/** The most documents that are remembered as within the limits. */
const MOST_REMEMBERED = 5000;

/** Checks the size of documents before they are looked up in a schema. */
export class DocumentLimiter {
  readonly limits: DocumentLimits;
  /** The ids of documents that passed. */
  readonly #passed = new BoundedMap<string, true>(MOST_REMEMBERED);

  constructor(limits: Partial<DocumentLimits> = {}) {
    this.limits = { ...DOCUMENT_LIMITS, ...limits };
  }

  /**
   * Throws `RefusedRequest` if the document is too large; its `extensions` have the `limit` and the number `found`.
   * Invalid GraphQL passes: the parser reports its errors. Takes time in proportion to the document at most.
   */
  check({ id, text }: RequestedDocument): void {
    if (this.#passed.get(id) === undefined) {
      const document = this.#parse(text);
      if (document === null) return;
      this.#checkSize(document);
    }
    // This also makes a known document the newest.
    this.#passed.set(id, true);
  }

  #parse(text: string): DocumentNode | null {
    const { characters, tokens, depth } = this.limits;
    if (text.length > characters) {
      const message = `The document has ${text.length} characters; ${characters} are allowed.`;
      throw createRefusal('TOO_MANY_TOKENS', `${message} Put long values into variables.`, characters, text.length);
    }
    if (hasMoreTokens(text, tokens)) {
      const message = `The document has more than ${tokens} tokens. Ask in parts, and put long lists into variables.`;
      throw createRefusal('TOO_MANY_TOKENS', message, tokens, tokens + 1);
    }
    try {
      return parse(text, { noLocation: true });
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      // The parser ran out of stack: thousands of brackets are nested.
      const message = `The document is nested more than ${depth} deep. Ask for the inner records by their ids.`;
      throw createRefusal('TOO_DEEP', message, depth, depth + 1);
    }
  }

  #checkSize(document: DocumentNode): void {
    const { limits } = this;
    const directives = countDirectives(document);
    const size = measureSelections(document);
    if (size.depth > limits.depth) {
      const message = `Fields stand ${size.depth} deep in each other; ${limits.depth} are allowed.`;
      throw createRefusal('TOO_DEEP', `${message} Ask for the inner records by their ids.`, limits.depth, size.depth);
    }
    if (size.aliases > limits.aliases) {
      const message = `The operation has ${size.aliases} aliases, each in introspection counted as ten`;
      const found = `${message}; ${limits.aliases} are allowed. Ask in parts.`;
      throw createRefusal('TOO_MANY_ALIASES', found, limits.aliases, size.aliases);
    }
    if (directives.all > limits.directives) {
      const message = `The document has ${directives.all} directives; ${limits.directives} are allowed. Ask in parts.`;
      throw createRefusal('TOO_MANY_DIRECTIVES', message, limits.directives, directives.all);
    }
    if (directives.together > limits.directivesTogether) {
      const message = `${directives.together} directives stand together; ${limits.directivesTogether} are allowed`;
      const found = `${message} in one place. Ask with one condition, in a variable.`;
      throw createRefusal('TOO_MANY_DIRECTIVES', found, limits.directivesTogether, directives.together);
    }
    if (size.fields > limits.fields) {
      const message = `The operation selects ${size.fields} fields, those of fragments wherever they are spread`;
      const found = `${message}; ${limits.fields} are allowed. Ask in parts.`;
      throw createRefusal('TOO_MANY_FIELDS', found, limits.fields, size.fields);
    }
  }
}

/** Stops at the first token above the limit. Syntax errors are left to the parser. */
function hasMoreTokens(text: string, limit: number): boolean {
  const lexer = new Lexer(new Source(text));
  let read: Token = lexer.token;
  let count = 0;
  try {
    while (count <= limit) {
      const token = lexer.advance();
      // The lexer skips comments, but they stay in the chain of tokens, and in memory.
      for (; read !== token && read.next; read = read.next) count += 1;
      if (token.kind === TokenKind.EOF) return count - 1 > limit;
    }
    return true;
  } catch {
    return false;
  }
}

function createRefusal(code: ErrorCode, message: string, limit: number, found: number): RefusedRequest {
  return new RefusedRequest(400, code, message, { extensions: { limit, found } });
}
