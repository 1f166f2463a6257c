import { Kind, parse } from 'graphql';
import { DocumentError } from '@liaison/gateway';
import type { KnownPlans } from '@liaison/gateway';
import { computeDocumentId } from './documents.ts';
import type { TrustedDocument } from './documents.ts';

/** Documents and their plans, made when the graph was composed. They are JSON, to be read from a file at the start. */
export interface CompiledDocuments extends KnownPlans {
  readonly documents: readonly IdentifiedDocument[];
}

export interface IdentifiedDocument extends TrustedDocument {
  /** `sha256:` and the digest of the text, in hexadecimal. */
  readonly id: string;
}

/**
 * The documents with their ids, and with the name of their operation if they have one operation with a name. Throws
 * `DocumentError` for invalid GraphQL, and if two have the same name.
 */
export function identifyDocuments(texts: readonly string[]): IdentifiedDocument[] {
  const names = new Set<string>();
  return texts.map((text) => {
    const name = readOperationName(text);
    if (name === null) return { id: computeDocumentId(text), text };
    if (names.has(name)) throw new DocumentError(`Two documents hold an operation of the name "${name}".`);
    names.add(name);
    return { name, id: computeDocumentId(text), text };
  });
}

function readOperationName(text: string): string | null {
  const operations = parseDefinitions(text).filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? (operations[0]?.name?.value ?? null) : null;
}

function parseDefinitions(text: string) {
  try {
    return parse(text, { noLocation: true }).definitions;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError(`The document "${text.slice(0, 40)}" is not GraphQL: ${reason}`);
  }
}
