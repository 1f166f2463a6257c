import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Beside the tests of a run: makes what they ask for when the first of them asks, once for all. */
export interface Maker {
  /** `GET <url>/<path>` answers with what was made for the path, once it is made; see `askMaker`. */
  readonly url: string;
  /** Whether anything was ever asked for. */
  readonly hasMade: boolean;
  /** Makes anew what is asked for from now on. */
  forget(): void;
  stop(): void;
}

/** The tests of a run are processes of their own: what is made for them is handed over as text. */
export async function startMaker(make: (path: string) => Promise<string>): Promise<Maker> {
  const made = new Map<string, Promise<string>>();
  let hasMade = false;
  const server = createServer((request, response) => {
    const path = request.url?.slice(1) ?? '';
    const making = made.get(path) ?? make(path);
    made.set(path, making);
    hasMade = true;
    making.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get hasMade() {
      return hasMade;
    },
    forget: () => {
      made.clear();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a maker has made for a path; throws what it could not make it for. */
export async function askMaker(url: string, path: string): Promise<string> {
  const answer = await fetch(`${url}/${path}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
