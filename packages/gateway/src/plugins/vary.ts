import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel';

const HEADER = 'accept-language';

/** `Vary: accept-language`, since names are answered in the reader's language. */
export function varyPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { http } }) {
          const present = http.headers.get('vary');
          http.headers.set('vary', present === undefined ? HEADER : `${present}, ${HEADER}`);
        },
      };
    },
  };
}
