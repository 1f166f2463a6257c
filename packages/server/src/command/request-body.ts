import type { IncomingMessage } from 'node:http';

/** What a request may send, and how long it may take to. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

export type Body =
  { readonly kind: 'complete'; readonly text: string } | { readonly kind: 'too-large' } | { readonly kind: 'too-slow' };

/** Reads the body, counting it while it comes. Rejects when the caller goes away before its end. */
export function readBody(request: IncomingMessage, { maxBytes, timeoutMs }: BodyLimits): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (body: Body): void => {
      clearTimeout(timer);
      request.off('data', take);
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > maxBytes) settle({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => {
      settle({ kind: 'too-slow' });
    }, timeoutMs);
    request.on('data', take);
    request.once('end', () => {
      settle({ kind: 'complete', text: Buffer.concat(chunks).toString('utf8') });
    });
    request.once('close', () => {
      clearTimeout(timer);
      reject(new Error('The caller went away before the end of his request.'));
    });
  });
}
