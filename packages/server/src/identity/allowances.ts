import * as v from 'valibot';
import type { Allowance } from './caller.ts';
import type { StoredKey } from './keys/stored-key.ts';
import type { Role } from '@liaison/kernel/reader';
import type { Bearer } from './tokens/identify.ts';

/** The classes of callers, from the smallest allowance to the largest. */
export const CALLER_CLASSES = [
  'public',
  'partner-app',
  'analyst',
  'representative',
  'focal-point',
  'liaison-officer',
  'administrator',
] as const;
export type CallerClass = (typeof CALLER_CLASSES)[number];

/** The allowance of each class. */
export type Allowances = Readonly<Record<CallerClass, Allowance>>;

/** `docs/limits.md` has the table, and explains it. */
export const ALLOWANCES: Allowances = {
  public: { unitsPerOperation: 1500, unitsPerMinute: 6000 },
  'partner-app': { unitsPerOperation: 3000, unitsPerMinute: 30_000 },
  analyst: { unitsPerOperation: 5000, unitsPerMinute: 30_000 },
  representative: { unitsPerOperation: 3000, unitsPerMinute: 20_000 },
  'focal-point': { unitsPerOperation: 3000, unitsPerMinute: 20_000 },
  'liaison-officer': { unitsPerOperation: 5000, unitsPerMinute: 50_000 },
  administrator: { unitsPerOperation: 10_000, unitsPerMinute: 100_000 },
};

const PLENTY: Allowance = { unitsPerOperation: 100_000, unitsPerMinute: 10_000_000 };

/** More than one machine can answer: nobody is limited while trying things out. */
export const GENEROUS_ALLOWANCES = Object.fromEntries(
  CALLER_CLASSES.map((callerClass) => [callerClass, PLENTY]),
) as Allowances;

const units = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const changes = v.partial(
  v.strictObject(
    v.entriesFromList(CALLER_CLASSES, v.strictObject({ unitsPerOperation: units, unitsPerMinute: units })),
  ),
);

/**
 * The allowances of a deployment: the built-in ones, changed by JSON such as `{"public":{"unitsPerMinute":2000}}`.
 * Throws if the text has another form. The limit of one operation is never above that of a minute.
 */
export function parseAllowances(text: string): Allowances {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), changes), text);
  if (!parsed.success) {
    throw new Error(
      `Allowances are JSON such as {"public":{"unitsPerMinute":2000}}, for ${CALLER_CLASSES.join(', ')}.`,
    );
  }
  const given = parsed.output;
  const changed = CALLER_CLASSES.map((callerClass) => {
    const { unitsPerOperation, unitsPerMinute } = ALLOWANCES[callerClass];
    const { unitsPerMinute: minute = unitsPerMinute, unitsPerOperation: once = unitsPerOperation } =
      given[callerClass] ?? {};
    return [callerClass, { unitsPerOperation: Math.min(once, minute), unitsPerMinute: minute }] as const;
  });
  return Object.fromEntries(changed) as Allowances;
}

/**
 * The class of the bearer of a token: that of the role with the largest allowance. A service without roles has the
 * class of an app.
 */
export function classifyBearer({ roles = [], owns }: Bearer): Exclude<CallerClass, 'public'> {
  const classes = new Set<CallerClass>(roles.map(classifyRole));
  const highest = CALLER_CLASSES.findLast((callerClass) => classes.has(callerClass));
  if (highest !== undefined && highest !== 'public') return highest;
  return owns.length > 0 ? 'representative' : 'partner-app';
}

function classifyRole(role: Role): Exclude<CallerClass, 'public'> {
  if (role === 'ngo' || role === 'member-state' || role === 'national-commission') return 'representative';
  return role;
}

/** The allowance of a key: that of its role, or its own. The limit of one operation is never above that of a minute. */
export function computeKeyAllowance({ role, unitsPerMinute: given }: StoredKey, allowances: Allowances): Allowance {
  const { unitsPerOperation, unitsPerMinute } = allowances[role];
  if (given === undefined) return { unitsPerOperation, unitsPerMinute };
  return { unitsPerOperation: Math.min(unitsPerOperation, given), unitsPerMinute: given };
}
