import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { DocumentNode, Token } from 'graphql';
import type { ErrorCode } from '@liaison/kernel/reader';
import { RefusedRequest } from '../http/refused-request.ts';
import { BoundedMap } from '../bounded-map.ts';
import { directivesIn, selectionSizeOf } from './document-size.ts';
import type { AskedDocument } from './documents.ts';

/** How much one document may hold. */
export interface DocumentLimits {
  /** Of its text. */
  readonly characters: number;
  /** Comments are counted as tokens too. */
  readonly tokens: number;
  /** Fields in each other, fragments followed. */
  readonly depth: number;
  /** Of one operation, fragments followed. */
  readonly aliases: number;
  /** In the whole document. */
  readonly directives: number;
  /** At one field, fragment, variable or operation. */
  readonly directivesTogether: number;
  /** Of one operation; those of a fragment are counted wherever it is spread. */
  readonly fields: number;
}

/** `docs/security.md` says why these. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  characters: 100_000,
  tokens: 2000,
  depth: 15,
  aliases: 60,
  directives: 50,
  directivesTogether: 5,
  fields: 1000,
};

/** Documents that are known to keep within the limits. */
const MOST_REMEMBERED = 5000;

/** Judges documents by what stands in them, before anything looks them up in a schema. */
export class DocumentLimiter {
  readonly limits: DocumentLimits;
  /** By their ids, those that passed. */
  readonly #passed = new BoundedMap<string, true>(MOST_REMEMBERED);

  constructor(limits: Partial<DocumentLimits> = {}) {
    this.limits = { ...DOCUMENT_LIMITS, ...limits };
  }

  /**
   * Throws `RefusedRequest` for a document that holds too much; `extensions` has the `limit` and what was `found`. One
   * that is no GraphQL passes: the parser says what is wrong with it. Takes as long as the document is, at most.
   */
  check({ id, text }: AskedDocument): void {
    if (this.#passed.get(id) === undefined) {
      const document = this.#parse(text);
      if (document === null) return;
      this.#judge(document);
    }
    // Also one that was known: it is the newest now.
    this.#passed.set(id, true);
  }

  #parse(text: string): DocumentNode | null {
    const { characters, tokens, depth } = this.limits;
    if (text.length > characters) {
      const message = `The document has ${text.length} characters; ${characters} are allowed.`;
      throw refused('TOO_MANY_TOKENS', `${message} Put long values into variables.`, characters, text.length);
    }
    if (hasMoreTokens(text, tokens)) {
      const message = `The document has more than ${tokens} tokens. Ask in parts, and put long lists into variables.`;
      throw refused('TOO_MANY_TOKENS', message, tokens, tokens + 1);
    }
    try {
      return parse(text, { noLocation: true });
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      // The parser ran out of stack: brackets stand in each other by the thousand.
      const message = `The document is nested more than ${depth} deep. Ask for the inner records by their ids.`;
      throw refused('TOO_DEEP', message, depth, depth + 1);
    }
  }

  #judge(document: DocumentNode): void {
    const { limits } = this;
    const directives = directivesIn(document);
    const size = selectionSizeOf(document);
    if (size.depth > limits.depth) {
      const message = `Fields stand ${size.depth} deep in each other; ${limits.depth} are allowed.`;
      throw refused('TOO_DEEP', `${message} Ask for the inner records by their ids.`, limits.depth, size.depth);
    }
    if (size.aliases > limits.aliases) {
      const message = `The operation has ${size.aliases} aliases, each in introspection counted as ten`;
      const found = `${message}; ${limits.aliases} are allowed. Ask in parts.`;
      throw refused('TOO_MANY_ALIASES', found, limits.aliases, size.aliases);
    }
    if (directives.all > limits.directives) {
      const message = `The document has ${directives.all} directives; ${limits.directives} are allowed. Ask in parts.`;
      throw refused('TOO_MANY_DIRECTIVES', message, limits.directives, directives.all);
    }
    if (directives.together > limits.directivesTogether) {
      const message = `${directives.together} directives stand together; ${limits.directivesTogether} are allowed`;
      const found = `${message} in one place. Ask with one condition, in a variable.`;
      throw refused('TOO_MANY_DIRECTIVES', found, limits.directivesTogether, directives.together);
    }
    if (size.fields > limits.fields) {
      const message = `The operation selects ${size.fields} fields, those of fragments wherever they are spread`;
      const found = `${message}; ${limits.fields} are allowed. Ask in parts.`;
      throw refused('TOO_MANY_FIELDS', found, limits.fields, size.fields);
    }
  }
}

/** Reads no further than to the first token that is too many. Of what cannot be read on, the parser says so. */
function hasMoreTokens(text: string, limit: number): boolean {
  const lexer = new Lexer(new Source(text));
  let read: Token = lexer.token;
  let count = 0;
  try {
    while (count <= limit) {
      const token = lexer.advance();
      // The lexer passes over comments, but they stay in the chain of tokens, and in memory.
      for (; read !== token && read.next; read = read.next) count += 1;
      if (token.kind === TokenKind.EOF) return count - 1 > limit;
    }
    return true;
  } catch {
    return false;
  }
}

function refused(code: ErrorCode, message: string, limit: number, found: number): RefusedRequest {
  return new RefusedRequest(400, code, message, { extensions: { limit, found } });
}
