import { READ_UNITS_A_SECOND, WRITE_UNITS_A_SECOND } from './partition.ts';
import { inWords, percent, table } from './document.ts';
import type { Footprints } from './footprints.ts';
import { LADDER } from './remedies.ts';
import type { Heat } from './replay.ts';
import { DEPLOYED, WITH_CDN, WITHOUT_CDN } from './simulation.ts';
import type { CommitsOfLoad, LagOfImport, ReplayOfLoad, Simulation } from './simulation.ts';
import type { Crowd } from './assumptions.ts';

/** Read units a second that an on-demand table may take before its quota is raised (DynamoDB quotas). */
const UNITS_OF_A_TABLE = 40_000;
const HOTTEST = 5;

/** What happens in an hour, where it is more than the ordinary. */
const EVENTS: Readonly<Partial<Record<Crowd, string>>> = {
  press: 'newspaper',
  forum: 'forum days',
  sync: 'nightly sync',
};

export function report(simulation: Simulation, footprints: Footprints): string {
  const { seed, everyDays } = simulation;
  const days = everyDays === 1 ? 'every day of the year' : `one day in ${everyDays}, and those of events`;
  return [
    `Seed ${seed}, ${days}.`,
    traffic(simulation),
    refusals(simulation),
    unburst(simulation),
    hottest(simulation),
    commits(simulation.commits),
    imports(simulation.imports),
    packs(footprints),
  ].join('\n\n');
}

function traffic({ replays, requests, acts }: Simulation): string {
  const loads = [...new Set(replays.map(({ load }) => load))];
  const rows = loads.map((load) => {
    const [without, withCdn] = [of(replays, load, WITHOUT_CDN), of(replays, load, WITH_CDN)];
    return [
      `${inWords(load)} ×`,
      `${inWords((requests * load) / 1e6)} M`,
      inWords(acts * load),
      inWords(without.peakRate),
      inWords(withCdn.peakRateAtOrigin),
      inWords(without.peakProcesses),
      inWords(withCdn.peakProcesses),
      inWords(without.peakTable.reads),
      inWords(withCdn.peakTable.reads),
    ];
  });
  const head = [
    'load',
    'requests',
    'acts',
    'a second',
    'past a CDN',
    'busy processes',
    'with a CDN',
    'read units a second',
    'with a CDN',
  ];
  const quota = `a table takes ${inWords(UNITS_OF_A_TABLE)} a second until its quota is raised`;
  return `**The traffic** (peaks; read units are those of the busiest table: ${quota})\n\n${table(head, rows)}`;
}

function refusals({ replays }: Simulation): string {
  const loads = [...new Set(replays.map(({ load }) => load))];
  const rows = LADDER.map(({ name }) => [
    name,
    ...loads.flatMap((load) => {
      const { throttledReads, worstHour } = of(replays, load, name);
      return [percent(throttledReads), worstHour.share === 0 ? '–' : `${percent(worstHour.share)} ${event(worstHour)}`];
    }),
  ]);
  const head = ['with', ...loads.flatMap((load) => [`${inWords(load)} ×: year`, 'worst hour'])];
  const writes = loads
    .map((load) => [load, of(replays, load, WITH_CDN).throttledWrites] as const)
    .filter(([, part]) => part > 0)
    .map(([load, part]) => `${percent(part)} at ${inWords(load)} ×`);
  const refusedWrites = writes.length > 0 ? writes.join(', ') : 'none at any load';
  return [
    '**Read units that partitions refuse** (each row keeps the remedies above it)',
    table(head, rows),
    `Write units refused, if every mutation that is sent were committed: ${refusedWrites}.`,
  ].join('\n\n');
}

function event({ crowds }: { readonly crowds: readonly Crowd[] }): string {
  const named = crowds.flatMap((crowd) => EVENTS[crowd] ?? []);
  return `(${named.length > 0 ? named.join(', ') : 'no event'})`;
}

function unburst({ unburst: replays }: Simulation): string {
  const loads = [...new Set(replays.map(({ load }) => load))];
  const rows = DEPLOYED.map((name) => [name, ...loads.map((load) => percent(of(replays, load, name).throttledReads))]);
  const head = ['with', ...loads.map((load) => `${inWords(load)} ×`)];
  return `**The same over the year, without bursts**\n\n${table(head, rows)}`;
}

function hottest({ replays }: Simulation): string {
  const loads = [...new Set(replays.map(({ load }) => load))].slice(-2);
  const parts = loads.flatMap((load) =>
    DEPLOYED.map((name) => {
      const { heats, readUnits } = of(replays, load, name);
      const rows = heats.slice(0, HOTTEST).map((heat) => heatRow(heat, readUnits));
      const head = ['partition', 'reads a second, at most', 'writes', 'of what it takes', 'hours above', 'refused'];
      return `**The hottest partitions at ${inWords(load)} ×, ${name.slice(2)}**\n\n${table(head, rows)}`;
    }),
  );
  return parts.join('\n\n');
}

function heatRow({ partition, peakReads, peakWrites, hotHours, refused }: Heat, readUnits: number): string[] {
  const times = Math.max(peakReads / READ_UNITS_A_SECOND, peakWrites / WRITE_UNITS_A_SECOND);
  return [
    nameOf(partition),
    inWords(peakReads),
    inWords(peakWrites),
    `${inWords(times)} ×`,
    hotHours === 0 ? '–' : inWords(hotHours),
    percent(refused / readUnits),
  ];
}

/** `forums-views FORUM#* forum 1`: table, key, and the target that has it. */
function nameOf(partition: string): string {
  const [name, pk, kind, rank] = partition.split(' ');
  return `\`${pk}\` of \`${name}\`${kind === undefined ? '' : `, ${kind} ${rank}`}`;
}

function commits(rows: readonly CommitsOfLoad[]): string {
  const head = [
    'load',
    'lanes',
    'acts a second',
    'commits a second',
    'attempts an act',
    'committed after, p50',
    'p99',
    'given up',
    'views behind, p99',
  ];
  const body = rows.map(({ load, rate, lanes, commits: { begun, committed, attempts, p50, p99, givenUp }, lag }) => [
    `${inWords(load)} ×`,
    String(lanes),
    inWords(rate),
    inWords(begun === 0 ? 0 : (rate * committed) / begun),
    inWords(attempts),
    `${inWords(p50)} ms`,
    `${inWords(p99)} ms`,
    percent(givenUp),
    `${inWords(lag.p99)} s`,
  ]);
  return `**The last five minutes before a call closes, at the head of one log**\n\n${table(head, body)}`;
}

function imports(rows: readonly LagOfImport[]): string {
  const body = rows.map(({ name, lag }) => [
    name,
    inWords(lag.rate),
    `${inWords(lag.p50)} s`,
    `${inWords(lag.most)} s`,
  ]);
  const head = ['10,000 records imported', 'entries applied a second', 'views behind, p50', 'at most'];
  return `**The projector behind an import**\n\n${table(head, body)}`;
}

const GROWTH = [1, 10, 100] as const;
const PROCESSES = 100;

function packs({ packs: kept }: Footprints): string {
  const rows = kept
    .filter(({ rows: count }) => count > 0)
    .map(({ table: name, pk, rows: count, bytes, readUnits }) => [
      `\`${pk}\` of \`${name}\``,
      inWords(count),
      ...GROWTH.flatMap((times) => [
        `${inWords((bytes * times) / 1e6)} MB`,
        inWords(readUnits * times),
        inWords((readUnits * times * 2 * PROCESSES) / 60),
      ]),
    ]);
  const head = ['packed partition', 'rows', ...GROWTH.flatMap((times) => [`${times} × data`, 'units', 'a second'])];
  const what = `"units": to read it once; "a second": if it changes once a minute and ${PROCESSES} processes read it again each time`;
  return `**Packed partitions as the data grow** (${what})\n\n${table(head, rows)}`;
}

function of(replays: readonly ReplayOfLoad[], load: number, name: string): ReplayOfLoad['replay'] {
  const found = replays.find((one) => one.load === load && one.step.name === name);
  if (!found) throw new Error(`Nothing was replayed at ${load} with ${name}.`);
  return found.replay;
}
