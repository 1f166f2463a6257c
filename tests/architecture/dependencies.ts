import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import { ROOT } from './sources.ts';

/** An import that breaks a rule. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  /** The imported file; of a circle every file on the way back. */
  readonly to: readonly string[];
}

export interface Cruise {
  readonly violations: readonly Violation[];
  /** The packages of ours of which a file was read. */
  readonly packages: ReadonlySet<string>;
  readonly imports: number;
}

/** Holds every import below some folders of a tree against the rules of this repository. */
export async function cruise(root: string, folders: readonly string[]): Promise<Cruise> {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(ROOT, '.dependency-cruiser.mjs');
  const args = [command, '--config', config, '--output-type', 'json', ...folders];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 });
  const { modules, summary } = JSON.parse(stdout) as ICruiseResult;
  const owners = modules.map(({ source }) => /^packages\/([^/]+)\//.exec(source)?.[1]);
  return {
    violations: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle?.map(({ name }) => name) ?? [to],
    })),
    packages: new Set(owners.filter((owner) => owner !== undefined)),
    imports: summary.totalDependenciesCruised ?? 0,
  };
}

/** Calls back with the root of a small repository of these files, in which packages find each other by name. */
export async function withRepository<Answer>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<Answer>,
): Promise<Answer> {
  const root = await mkdtemp(join(tmpdir(), 'liaison-dependencies-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await mkdir(join(root, 'node_modules/@liaison'), { recursive: true });
    const workspaces = ['data', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
    for (const path of workspaces) {
      await symlink(join(root, path), join(root, 'node_modules/@liaison', basename(path)), 'dir');
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
