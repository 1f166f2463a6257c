import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTables } from '@liaison/kernel/table';
import { openFileEngine } from '../src/file-engine.ts';
import type { FileEngine } from '../src/file-engine.ts';

/** More than Linux gives out. */
const NOBODY = 2 ** 22 + 1;

describe('the engine on a file', () => {
  let folder: URL;
  let open: FileEngine[] = [];
  const engine = async (reset = false): Promise<FileEngine> => {
    const opened = await openFileEngine('data', { reset, folder });
    open.push(opened);
    return opened;
  };
  const noteUrl = (): URL => new URL('data.engine.json', folder);

  beforeEach(() => {
    folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'liaison-'))}/`);
  });
  afterEach(async () => {
    for (const opened of open.toReversed()) await opened.stop();
    open = [];
    rmSync(folder, { recursive: true });
  });

  async function write({ client }: FileEngine): Promise<void> {
    await createTables(client, ['kept']);
    await client.send(new PutCommand({ TableName: 'kept', Item: { pk: 'a', sk: 'b' } }));
  }

  async function isThere({ client }: FileEngine): Promise<boolean> {
    await createTables(client, ['kept']);
    const { Item } = await client.send(new GetCommand({ TableName: 'kept', Key: { pk: 'a', sk: 'b' } }));
    return Item !== undefined;
  }

  it('keeps its data from one start to the next', async () => {
    const first = await engine();
    await write(first);
    await first.stop();
    open = [];
    expect(existsSync(noteUrl())).toBe(false);
    expect(await isThere(await engine())).toBe(true);
  });

  it('forgets them when it is told to', async () => {
    const first = await engine();
    await write(first);
    await first.stop();
    open = [];
    expect(await isThere(await engine(true))).toBe(false);
  });

  it('is joined by whoever comes second, who leaves it running', async () => {
    const first = await engine();
    await write(first);
    const second = await openFileEngine('data', { reset: false, folder });
    expect([first.isOwner, second.isOwner, second.endpoint]).toEqual([true, false, first.endpoint]);
    await second.stop();
    expect(await isThere(first)).toBe(true);
  });

  it('is taken over when its owner was killed, and ends with the new one', async () => {
    const first = await engine();
    await write(first);
    const note = JSON.parse(readFileSync(noteUrl(), 'utf8')) as { ownerPid: number };
    writeFileSync(noteUrl(), JSON.stringify({ ...note, ownerPid: NOBODY }));
    const heir = await openFileEngine('data', { reset: false, folder });
    expect([heir.isOwner, heir.endpoint, await isThere(heir)]).toEqual([true, first.endpoint, true]);
    await heir.stop();
    expect(existsSync(noteUrl())).toBe(false);
    await expect(fetch(first.endpoint)).rejects.toThrow();
  });
});
