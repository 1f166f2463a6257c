import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JWK } from 'jose';
import * as v from 'valibot';
import { LOCAL_FOLDER } from '../local-folder.ts';
import { DataUnavailableError } from '../load-mark.ts';
import { createDevIssuer, createDevKey } from './dev-issuer.ts';
import type { DevIssuer } from './dev-issuer.ts';

const NAME = 'development-key.json';
const OWNER_ONLY = 0o600;

const part = v.pipe(v.string(), v.minLength(1));
const keyFile = v.object({ kty: part, crv: part, x: part, y: part, d: part, alg: part });

/** The issuer of this machine. The server and the command line share it, so each accepts the tokens of the other. */
export async function openDevIssuer(folder: URL = LOCAL_FOLDER): Promise<DevIssuer> {
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(NAME, folder));
  const key = readKey(file) ?? (await makeKey(file));
  return createDevIssuer({ key });
}

/** The key in the file; null if there is no file. */
function readKey(file: string): JWK | null {
  const text = readIfPresent(file);
  if (text === null) return null;
  // A copy or a backup may have opened it to others.
  chmodSync(file, OWNER_ONLY);
  try {
    return v.parse(keyFile, JSON.parse(text));
  } catch {
    throw new DataUnavailableError(`${file} holds no key: remove it, and a new one is made.`);
  }
}

/** A new key in the file. If another process was faster, its key: a link is made whole or not at all. */
async function makeKey(file: string): Promise<JWK> {
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(await createDevKey()), { mode: OWNER_ONLY });
  try {
    linkSync(whole, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(whole);
  }
  const key = readKey(file);
  if (key === null) throw new Error(`${file} has gone.`);
  return key;
}

function readIfPresent(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
