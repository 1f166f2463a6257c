import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

/** Neither sources nor needed to run them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.liaison',
  '.sst',
  '.cache',
  'coverage',
  'bench',
]);

/** A change to one file: text before the first match after a mark, or at the end. */
export interface Insertion {
  readonly file: string;
  readonly text: string;
  /** Where to begin to look; the end of the file is meant without it. */
  readonly after?: string;
  /** What the text is put before, from the mark on. */
  readonly before?: RegExp;
}

/** The repository as it stands, in a folder of its own, whose packages find each other and the installed packages. */
export class RepositoryCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'liaison-recipe-'));

  constructor() {
    cpSync(ROOT, this.root, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    const installed = join(ROOT, 'node_modules');
    mkdirSync(join(this.root, 'node_modules/@liaison'), { recursive: true });
    for (const name of readdirSync(installed)) {
      if (name !== '@liaison') symlinkSync(join(installed, name), join(this.root, 'node_modules', name));
    }
    // Links to workspaces are relative: in the copy they lead to the copy's.
    for (const name of readdirSync(join(installed, '@liaison'))) {
      const place = join('@liaison', name);
      symlinkSync(readlinkSync(join(installed, place)), join(this.root, 'node_modules', place));
    }
  }

  insert({ file, text, after = '', before }: Insertion): void {
    const whole = this.read(file);
    const from = whole.indexOf(after);
    const at = before === undefined ? whole.length : from + whole.slice(from).search(before);
    if (from < 0 || at < from) throw new Error(`${file} has no place after "${after}" for what the recipe adds.`);
    this.write(file, whole.slice(0, at) + text + whole.slice(at));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** Runs a command in the copy. Rejects with what it wrote if it fails. */
  async run(program: string, ...args: readonly string[]): Promise<string> {
    // The test runner that this runs in tells its children by the environment that they are its workers.
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name),
    );
    const env = Object.fromEntries(environment);
    const PATH = `${join(ROOT, 'node_modules/.bin')}${delimiter}${env['PATH'] ?? ''}`;
    try {
      const options = { cwd: this.root, env: { ...env, PATH }, maxBuffer: 2 ** 26 };
      return (await promisify(execFile)(program, args, options)).stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** The files that differ from the repository's, or are not there. */
  listTouched(): string[] {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .filter((path) => !path.startsWith('node_modules/') && this.#differs(path))
      .toSorted();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #differs(path: string): boolean {
    try {
      return !readFileSync(join(this.root, path)).equals(readFileSync(join(ROOT, path)));
    } catch {
      return true;
    }
  }
}
