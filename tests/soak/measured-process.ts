import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface MeasuredProcess {
  readonly url: string;
  /** Of somebody who may publish what `ngo-cafod` does. */
  readonly token: string;
  /** What went wrong without a caller being told. */
  readonly faults: readonly string[];
  /** Megabytes in use after everything that nobody holds has been thrown away. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

interface Told {
  readonly url?: string;
  readonly token?: string;
  readonly heap?: number;
  readonly fault?: string;
}

export async function startMeasuredProcess(): Promise<MeasuredProcess> {
  const child = fork(fileURLToPath(new URL('measured-server.ts', import.meta.url)), { stdio: 'inherit' });
  const faults: string[] = [];
  const waiting = new Map<keyof Told, (told: Told) => void>();
  child.on('message', (told: Told) => {
    if (told.fault !== undefined) faults.push(told.fault);
    for (const [name, resolve] of waiting) if (told[name] !== undefined) resolve(told);
  });
  const next = (name: keyof Told): Promise<Told> =>
    new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      child.once('exit', (code) => {
        reject(new Error(`The server ended with ${code}: ${faults.join('\n')}`));
      });
    });
  const { url = '', token = '' } = await next('token');
  return {
    url,
    token,
    faults,
    heap: async () => {
      const told = next('heap');
      child.send('heap');
      return (await told).heap ?? NaN;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
