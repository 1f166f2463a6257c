// Stands in for the planner's own loader, which tries one platform after the other: a function knows its own. The native code
// is two thirds of what Lambda fetches before each start, so it is kept packed, and unpacked where a first plan is to be made.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'planner-'));
const addon = join(folder, 'planner.node');
writeFileSync(addon, brotliDecompressSync(readFileSync(new URL('planner.node.br', import.meta.url))));

export const { QueryPlanner } = createRequire(import.meta.url)(addon);

// What has been loaded stays loaded.
rmSync(folder, { recursive: true });
