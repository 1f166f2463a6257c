import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { GatewayContext } from '../door/visit.ts';

/** Parsed, a document takes up to 250 times its text in memory; 1 million characters are 250 MB at the very worst. */
const MOST_CHARACTERS = 1_000_000;
const MOST_DOCUMENTS = 1000;

/**
 * Parses and validates no document again that was valid before. Apollo Server's own store measures documents without
 * their text and their comments: a few thousand that hold nothing else would take all memory there is.
 */
export function validDocumentsPlugin(): ApolloServerPlugin<GatewayContext> {
  const valid = new Map<string, { readonly document: DocumentNode; readonly characters: number }>();
  let characters = 0;

  const keep = (hash: string, document: DocumentNode, length: number): void => {
    characters += length - (valid.get(hash)?.characters ?? 0);
    valid.delete(hash);
    valid.set(hash, { document, characters: length });
    for (const [oldest, known] of valid) {
      if (valid.size <= MOST_DOCUMENTS && characters <= MOST_CHARACTERS) return;
      valid.delete(oldest);
      characters -= known.characters;
    }
  };
  return {
    async requestDidStart() {
      return {
        async didResolveSource(request) {
          const { queryHash, source } = request;
          const known = valid.get(queryHash);
          if (known === undefined) return;
          keep(queryHash, known.document, source.length);
          // What has a document is neither parsed nor validated.
          const found: { document?: DocumentNode } = request;
          found.document = known.document;
        },
        async validationDidStart({ document, queryHash, source }) {
          return async (errors) => {
            if (errors === undefined || errors.length === 0) keep(queryHash, document, source.length);
          };
        },
      };
    },
  };
}
