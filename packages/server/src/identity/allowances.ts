import * as v from 'valibot';
import type { Allowance } from './caller.ts';
import type { StoredKey } from './keys/stored-key.ts';
import type { Role } from '@liaison/kernel/reader';
import type { Bearer } from './tokens/identify.ts';

/** As whom a caller asks, as far as it matters to what he may ask, from the least to the most. */
export const STANDINGS = [
  'public',
  'partner-app',
  'analyst',
  'representative',
  'focal-point',
  'liaison-officer',
  'administrator',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** How much each may ask. */
export type Allowances = Readonly<Record<Standing, Allowance>>;

/** `docs/limits.md` has the table and what it means. */
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

/** More than one machine can answer, so that nobody who tries things out is held up. */
export const GENEROUS_ALLOWANCES = Object.fromEntries(STANDINGS.map((standing) => [standing, PLENTY])) as Allowances;

const units = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const changes = v.partial(
  v.strictObject(v.entriesFromList(STANDINGS, v.strictObject({ unitsPerOperation: units, unitsPerMinute: units }))),
);

/**
 * The allowances of a deployment: those that are built in, but for what a text in JSON says otherwise, such as
 * `{"public":{"unitsPerMinute":2000}}`. Throws for another text. What may be asked at once is never more than in a minute.
 */
export function parseAllowances(text: string): Allowances {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), changes), text);
  if (!parsed.success) {
    throw new Error(`Allowances are JSON such as {"public":{"unitsPerMinute":2000}}, for ${STANDINGS.join(', ')}.`);
  }
  const given = parsed.output;
  const changed = STANDINGS.map((standing) => {
    const { unitsPerOperation, unitsPerMinute } = ALLOWANCES[standing];
    const { unitsPerMinute: minute = unitsPerMinute, unitsPerOperation: once = unitsPerOperation } =
      given[standing] ?? {};
    return [standing, { unitsPerOperation: Math.min(once, minute), unitsPerMinute: minute }] as const;
  });
  return Object.fromEntries(changed) as Allowances;
}

/** As whom the bearer of a token asks: by the role that may ask most; a service without roles asks as an app does. */
export function standingOf({ roles = [], owns }: Bearer): Exclude<Standing, 'public'> {
  const standings = new Set<Standing>(roles.map(standingOfRole));
  const highest = STANDINGS.findLast((standing) => standings.has(standing));
  if (highest !== undefined && highest !== 'public') return highest;
  return owns.length > 0 ? 'representative' : 'partner-app';
}

function standingOfRole(role: Role): Exclude<Standing, 'public'> {
  if (role === 'ngo' || role === 'member-state' || role === 'national-commission') return 'representative';
  return role;
}

/** How much a key may ask: what its role may, or what it was given; never more at once than in a minute. */
export function forKey({ role, unitsPerMinute: given }: StoredKey, allowances: Allowances): Allowance {
  const { unitsPerOperation, unitsPerMinute } = allowances[role];
  if (given === undefined) return { unitsPerOperation, unitsPerMinute };
  return { unitsPerOperation: Math.min(unitsPerOperation, given), unitsPerMinute: given };
}
