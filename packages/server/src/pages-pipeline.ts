import type { CompressedBodies } from './http/compression.ts';
import { createCors } from './http/cors.ts';
import { JSON_TYPE } from './http/media-type.ts';
import { answerPage } from './http/other-paths.ts';
import { answerError } from './http/refuse-request.ts';
import { createFront, refuseOutsideFront } from './identity/front.ts';
import type { ServerOptions } from './options.ts';
import { finishReply } from './pipeline.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline of a server that has pages only, and no graph. */
export function createPagesPipeline({
  pages = () => null,
  frontSecrets = [],
  onError,
}: Pick<ServerOptions, 'pages' | 'frontSecrets' | 'onError'>): Pipeline {
  const passFront = createFront(frontSecrets);
  const cors = createCors([]);
  const compressedPages: CompressedBodies = new Map();
  return async (received) => {
    try {
      const request = passFront(received);
      if (request === null) return refuseOutsideFront();
      return await finishReply(request, answerPage(request, pages(request)), cors, compressedPages);
    } catch (error) {
      return answerError(received.id, error, onError, JSON_TYPE);
    }
  };
}
