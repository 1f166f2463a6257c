import type { ApolloServerPlugin } from '@apollo/server';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { ServerContext } from '../request-state.ts';
import { RecentMap } from '@liaison/gateway';

/** A parsed document takes up to 250 times its text in memory: 1 million characters take 250 MB at the very worst. */
const MOST_CHARACTERS = 1_000_000;
const MOST_DOCUMENTS = 1000;

/**
 * Neither parses nor validates a document that was valid before, by its `queryHash`. Does not validate documents that
 * were `planned` when the graph was composed. The document store of Apollo Server measures documents without their text
 * and comments: a few thousand documents of comments would take all memory.
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
          // Apollo Server neither parses nor validates a request that has a document.
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
