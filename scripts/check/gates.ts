/** A command that passes or fails as a whole. */
export interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A file without which the gate has nothing to judge, and how to come by it. */
  readonly needs?: { readonly file: string; readonly otherwise: string };
}

function runScript(name: string, ...before: readonly string[]): Gate['command'] {
  return ['npm', ...before, 'run', '--silent', name];
}

/** Everything that must hold and is no test, from the ground up. */
export const GATES: readonly Gate[] = [
  { name: 'types', command: runScript('types') },
  {
    name: 'types of the benches',
    command: runScript('types', '--prefix', 'bench'),
    needs: { file: 'bench/node_modules', otherwise: 'npm --prefix bench ci brings the packages' },
  },
  {
    name: 'types of the infrastructure',
    command: runScript('types:infra'),
    needs: { file: '.sst/platform/config.d.ts', otherwise: "npx sst install brings SST's types" },
  },
  { name: 'rules of imports', command: runScript('dependencies') },
  { name: 'lint', command: runScript('lint') },
  { name: 'format', command: runScript('format:check') },
  { name: 'generated files', command: ['node', 'scripts/generated-check.ts'] },
  { name: 'schema against its last release', command: runScript('schema:check') },
];
