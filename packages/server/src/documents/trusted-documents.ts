import { Kind, parse } from 'graphql';
import { DocumentError } from '@liaison/gateway';
import type { KnownPlans } from '@liaison/gateway';
import { idOf } from './documents.ts';
import type { TrustedDocument } from './documents.ts';

/** Documents and their plans, made when the graph was composed. JSON, so that they can be read from a file at the start. */
export interface CompiledDocuments extends KnownPlans {
  readonly documents: readonly IdentifiedDocument[];
}

export interface IdentifiedDocument extends TrustedDocument {
  /** `sha256:` and the digest of the text, in hexadecimal. */
  readonly id: string;
}

/**
 * The documents with their ids, and with the names of their operations where they hold one and it has a name. Throws
 * `DocumentError` for one that is no GraphQL, and where two have the same name.
 */
export function identifyDocuments(texts: readonly string[]): IdentifiedDocument[] {
  const names = new Set<string>();
  return texts.map((text) => {
    const name = operationName(text);
    if (name === null) return { id: idOf(text), text };
    if (names.has(name)) throw new DocumentError(`Two documents hold an operation of the name "${name}".`);
    names.add(name);
    return { name, id: idOf(text), text };
  });
}

function operationName(text: string): string | null {
  const operations = definitionsIn(text).filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? (operations[0]?.name?.value ?? null) : null;
}

function definitionsIn(text: string) {
  try {
    return parse(text, { noLocation: true }).definitions;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError(`The document "${text.slice(0, 40)}" is not GraphQL: ${reason}`);
  }
}
