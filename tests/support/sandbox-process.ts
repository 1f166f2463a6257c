// One sandbox of Lambda, as a process: it loads a bundle once and answers one event at a time. Started by `sandbox.ts`.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { SandboxEvent, SandboxStart } from './sandbox.ts';

type Handler = (event: unknown, context: object) => Promise<unknown>;

let handler: Handler | undefined;

async function start({ bundle }: SandboxStart): Promise<void> {
  // As AWS's runtime client finds it: without the ending first, so that a folder of that name would hide the file.
  const bare = bundle.replace(/\.mjs$/, '');
  const file = existsSync(bare) ? bare : bundle;
  ({ handler } = (await import(pathToFileURL(file).href)) as { handler: Handler });
}

async function answer({ event, requestId, timeoutMs }: SandboxEvent): Promise<unknown> {
  if (handler === undefined) throw new Error('The sandbox has not started.');
  const ends = Date.now() + timeoutMs;
  // As the runtime does: events and answers are JSON.
  const answered = await handler(event, {
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
  });
  return answered === undefined ? null : answered;
}

process.on('message', (message: SandboxStart | SandboxEvent) => {
  const work = 'bundle' in message ? start(message) : answer(message);
  work.then(
    (payload) => process.send?.({ payload: JSON.stringify(payload ?? null) }),
    (error: unknown) => {
      const { name, message: errorMessage } = error instanceof Error ? error : new Error(String(error));
      process.send?.({ fault: { errorType: name, errorMessage } });
    },
  );
});
