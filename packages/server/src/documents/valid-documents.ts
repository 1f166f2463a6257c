import type { ApolloServerPlugin } from '@apollo/server';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { ServerContext } from '../request-state.ts';
import { RecentMap } from '@liaison/gateway';

/** Parsed, a document takes up to 250 times its text in memory; 1 million characters are 250 MB at the very worst. */
const MOST_CHARACTERS = 1_000_000;
const MOST_DOCUMENTS = 1000;

/**
 * Parses and validates no document again that was valid before, and validates none that was `planned` ahead: by the
 * `queryHash`. Apollo Server's own store measures documents without
 * their text and their comments: a few thousand that hold nothing else would take all memory there is.
 */
export function reuseDocumentsPlugin(planned: ReadonlySet<string>): ApolloServerPlugin<ServerContext> {
  const valid = new RecentMap<DocumentNode>({ entries: MOST_DOCUMENTS, characters: MOST_CHARACTERS });
  return {
    async requestDidStart() {
      return {
        async didResolveSource(request) {
          const { queryHash, source } = request;
          let known = valid.get(queryHash);
          if (known === undefined) {
            if (!planned.has(queryHash)) return;
            known = parse(source);
            valid.set(queryHash, known, source.length);
          }
          // What has a document is neither parsed nor validated.
          const found: { document?: DocumentNode } = request;
          found.document = known;
        },
        async validationDidStart({ document, queryHash, source }) {
          return async (errors) => {
            if (errors === undefined || errors.length === 0) valid.set(queryHash, document, source.length);
          };
        },
      };
    },
  };
}
