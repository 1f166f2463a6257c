import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { connectEngine, startEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { LOCAL_FOLDER } from './local-folder.ts';

const noteFile = v.object({ endpoint: v.string(), enginePid: v.number(), ownerPid: v.number() });

/** An engine on a file. `isOwner` is true if stopping it ends the engine, and false if another process keeps it. */
export interface FileEngine extends Engine {
  readonly isOwner: boolean;
}

/**
 * The engine on a data set's file. A file has one engine: where one already runs, started by another process or left
 * behind by one that was killed, it is joined. Whoever joins an engine without an owner becomes its owner.
 */
export async function openFileEngine(
  name: string,
  { reset, folder = LOCAL_FOLDER }: { reset: boolean; folder?: URL },
): Promise<FileEngine> {
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(`${name}.db`, folder));
  const noteUrl = new URL(`${name}.engine.json`, folder);
  const note = readNote(noteUrl);
  if (note && (await answers(note.endpoint))) {
    const engine = connectEngine(note.endpoint);
    if (isAlive(note.ownerPid)) return { ...engine, isOwner: false };
    writeFileSync(noteUrl, JSON.stringify({ ...note, ownerPid: process.pid }));
    return owned(engine, () => {
      process.kill(note.enginePid, 'SIGTERM');
      rmSync(noteUrl, { force: true });
    });
  }
  if (reset) for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  const engine = await startEngine({ file });
  writeFileSync(noteUrl, JSON.stringify({ endpoint: engine.endpoint, enginePid: engine.pid, ownerPid: process.pid }));
  return owned(engine, () => {
    rmSync(noteUrl, { force: true });
  });
}

function owned(engine: Engine, last: () => void): FileEngine {
  return {
    ...engine,
    isOwner: true,
    stop: async () => {
      await engine.stop();
      last();
    },
  };
}

function readNote(url: URL): v.InferOutput<typeof noteFile> | null {
  try {
    return v.parse(noteFile, JSON.parse(readFileSync(url, 'utf8')));
  } catch {
    return null;
  }
}

async function answers(endpoint: string): Promise<boolean> {
  const engine = connectEngine(endpoint);
  try {
    await engine.client.send(new ListTablesCommand({ Limit: 1 }), { requestTimeout: 2000 });
    return true;
  } catch {
    return false;
  } finally {
    await engine.stop();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
