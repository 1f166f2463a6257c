/** The smallest form of each script of `package.json`, as arguments of Node; null for a script that measures nothing. */
export const SMOKE_RUNS: Readonly<Record<string, readonly string[] | null>> = {
  near: ['near.ts', '500'],
  gateway: ['gateway/run.ts', '--smoke', 'memory'],
  door: ['door/run.ts', '--smoke'],
  starts: ['starts/run.ts', '--smoke'],
  scale: ['scale/run.ts', '--quick'],
  costs: ['scale/costs.ts'],
  // Sends 20,000 queries: a soak, not a bench.
  memory: null,
  // Writes a file that the others read.
  footprints: null,
  types: null,
  smoke: null,
};
