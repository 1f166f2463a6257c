import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../door/visit.ts';

const HEADER = 'accept-language';

/** `Vary: accept-language`, since names are answered in the reader's language. */
export function varyPlugin(): ApolloServerPlugin<GatewayContext> {
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
