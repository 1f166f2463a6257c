import { describeMachine, shown, table } from '../gateway/report.ts';
import { median, quantile, ratioOf } from '../gateway/statistics.ts';
import type { BuiltFunction } from './functions.ts';
import type { RuntimeFigures } from './lambda-run.ts';
import { CONTESTANTS } from './measure.ts';
import type { ContestantName, Lifetimes } from './measure.ts';
import { FIRST_QUESTION_NAMES, FIRST_QUESTIONS } from './questions.ts';
import type { FirstQuestion } from './questions.ts';
import type { Lifetime } from './sandbox.ts';

export type UnderClient = readonly (RuntimeFigures & {
  readonly question: FirstQuestion;
  readonly name: ContestantName;
})[];

interface Measured {
  readonly lifetimes: Lifetimes;
  /** Null where AWS's runtime client was not at hand. */
  readonly underClient: UnderClient | null;
  readonly sizes: Readonly<Record<'apollo' | 'ours' | 'arm64', BuiltFunction>>;
}

const LABELS: Readonly<Record<ContestantName, string>> = { apollo: 'Apollo Gateway, HTTP', ours: '**Liaison**' };
const MOST = { start: 0.25, zipArm64: 1_600_000, zipX86: 1_750_000, code: 1_200_000 };

export function startsReport({ lifetimes, underClient, sizes }: Measured): string {
  return [
    describeMachine(),
    targetsTable(lifetimes, sizes),
    ...FIRST_QUESTION_NAMES.map((question) => startsTable(lifetimes, question)),
    sizesTable(sizes),
    ...(underClient === null ? [] : [clientTable(underClient)]),
  ].join('\n\n');
}

function targetsTable(lifetimes: Lifetimes, { ours, arm64 }: Measured['sizes']): string {
  const start = ratio(lifetimes, 'trusted', startMs);
  const row = (name: string, most: number, found: number, unit: (value: number) => string, told = unit(found)) => [
    name,
    `≤ ${unit(most)}`,
    told,
    found <= most ? 'met' : '**not met**',
  ];
  return table(
    ['Liaison', 'target', 'measured', ''],
    [
      row('init + first answer, to Apollo', MOST.start, start.value, String, shown(start)),
      row('archive, arm64', MOST.zipArm64, arm64.size.zipBytes, megabytes),
      row('archive, x86_64', MOST.zipX86, ours.size.zipBytes, megabytes),
      row('code', MOST.code, ours.size.codeBytes, megabytes),
    ],
  );
}

/** Two tables, so that no row of the page is longer than 160 characters. */
function startsTable(lifetimes: Lifetimes, question: FirstQuestion): string {
  const rounds = lifetimes[question].ours.length;
  const contestants = CONTESTANTS.map((name) => {
    const lives = lifetimes[question][name];
    const middle = (of: (life: Lifetime) => number): string => median(lives.map(of)).toFixed(0);
    return { name, middle, warm: lives.flatMap(({ warmMs }) => warmMs) };
  });
  const starts = contestants.map(({ name, middle }) => [
    LABELS[name],
    middle(({ initMs }) => initMs),
    middle(({ firstMs }) => firstMs),
    middle(startMs),
    shown(ratio(lifetimes, question, startMs, name)),
    middle(({ processMs }) => processMs),
    middle(({ cpuMs }) => cpuMs),
    shown(ratio(lifetimes, question, ({ cpuMs }) => cpuMs, name)),
  ]);
  const running = contestants.map(({ name, middle, warm }) => [
    LABELS[name],
    middle(({ firstPeakBytes }) => firstPeakBytes / 2 ** 20),
    quantile(warm, 0.5).toFixed(1),
    quantile(warm, 0.95).toFixed(1),
    middle(({ peakBytes }) => peakBytes / 2 ** 20),
  ]);
  const startsHead = ['function', 'init, ms', 'first answer, ms', 'both, ms', 'to Apollo', 'from process start, ms'];
  return [
    `**A fresh process, asked ${FIRST_QUESTIONS[question]} first** (median of ${rounds}, interleaved)`,
    table([...startsHead, 'CPU, ms', 'to Apollo'], starts),
    table(['function', 'peak RSS, MB', 'warm p50, ms', 'warm p95, ms', 'peak RSS, warm, MB'], running),
  ].join('\n\n');
}

function sizesTable({ apollo, ours, arm64 }: Measured['sizes']): string {
  const rows = (
    [
      ['Apollo Gateway, HTTP (without its subgraphs)', apollo],
      ['Liaison, x86_64', ours],
      ['Liaison, arm64', arm64],
    ] as const
  ).map(([label, { size }]) => [
    label,
    megabytes(size.codeBytes),
    size.addonBytes > 0 ? megabytes(size.addonBytes) : '–',
    megabytes(size.otherBytes),
    megabytes(size.zipBytes),
  ]);
  return [
    '**What is uploaded** (10⁶ bytes; deflated at level 1, as SST does it)',
    table(['function', 'minified code, MB', 'planner, packed, MB', 'other files, MB', 'archive, MB'], rows),
  ].join('\n\n');
}

function clientTable(figures: UnderClient): string {
  const rows = figures.map(({ question, name, initMs, firstMs, memoryMb }) => [
    LABELS[name],
    FIRST_QUESTIONS[question],
    initMs.toFixed(0),
    firstMs.toFixed(0),
    (initMs + firstMs).toFixed(0),
    memoryMb.toFixed(0),
  ]);
  return [
    "**Under AWS's runtime interface client** (medians; the init includes Node's own start and the client's)",
    table(['function', 'first asked', 'init, ms', 'first answer, ms', 'both, ms', 'most memory, MB'], rows),
  ].join('\n\n');
}

function ratio(
  lifetimes: Lifetimes,
  question: FirstQuestion,
  of: (life: Lifetime) => number,
  name: ContestantName = 'ours',
) {
  return ratioOf(lifetimes[question][name].map(of), lifetimes[question].apollo.map(of));
}

function startMs({ initMs, firstMs }: Lifetime): number {
  return initMs + firstMs;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
