// What npm's scripts run first, on whatever Node (20 or newer) and npm the machine has: it installs the packages where
// they are missing or not those of package-lock.json, then hands over to the Node that was installed with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainUnsupported, nodeFile } from './platforms.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node = join(modules, 'node', nodeFile(process.platform));

/** Every package of a lock file by its place, with what tells one version from another. */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages));
}

/** npm notes in node_modules what it has installed. Optional packages may be missing: they are other platforms'. */
function isInstalled() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(node) || !existsSync(note)) return false;
  const installed = packagesOf(note);
  for (const [place, { version, integrity, optional }] of packagesOf(join(root, 'package-lock.json'))) {
    if (place === '' || optional) continue;
    const found = installed.get(place);
    if (found?.version !== version || found?.integrity !== integrity) return false;
  }
  return true;
}

function install() {
  const { platform, arch } = process;
  const glibc = platform === 'linux' ? process.report.getReport().header.glibcVersionRuntime : undefined;
  const unsupported = explainUnsupported({ platform, arch, glibc });
  if (unsupported !== null) {
    console.error(unsupported);
    process.exit(1);
  }
  console.error('Installing packages …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // On Windows npm is a script, which only a shell starts.
    shell: platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `The packages could not be installed${error ? ` (${error.message})` : ''}: see above, or run npm ci.`,
    );
    process.exit(status || 1);
  }
  if (!existsSync(node)) {
    console.error('npm brought no Node 24: it must be allowed to run install scripts (npm config get ignore-scripts).');
    process.exit(1);
  }
}

if (!isInstalled()) install();

const [entry, ...args] = process.argv.slice(2);
const child = spawn(node, [entry, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
});
// A terminal sends its signals to the child too; a process manager sends them here only.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(`The Node that was installed does not run on this machine: ${message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
