import { parseArgs } from 'node:util';
import type { Scope } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { KEY_ROLES, KEY_SCOPES } from '@liaison/local';
import type { WantedKey } from '@liaison/local';
import { UsageError } from './command.ts';
import { secondsIn } from './duration.ts';
import type { KeyPlace } from './key-table.ts';

/** What `liaison keys` is told to do. */
export type KeysAct =
  | { readonly act: 'create'; readonly wanted: WantedKey }
  | { readonly act: 'list'; readonly asJson: boolean }
  | { readonly act: 'rotate'; readonly key: string; readonly graceUntil: Instant }
  | { readonly act: 'revoke'; readonly key: string };

const LONGEST_LIFE_DAYS = 3650;
const LONGEST_GRACE_DAYS = 30;
const NEVER = 'never';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const PLACE = { table: text, region: text, examples: flag };
const OF_CREATE = {
  name: text,
  role: text,
  scope: { ...text, multiple: true },
  expires: { ...text, default: '365d' },
  units: text,
} as const;

/** Throws `UsageError`. */
export function parseKeysOptions(args: readonly string[], now: Instant): { place: KeyPlace; act: KeysAct } {
  const [act, ...rest] = args;
  if (act === 'create') {
    const { values } = parsed(rest, OF_CREATE, false);
    return { place: values, act: { act, wanted: wantedKey(values, now) } };
  }
  if (act === 'list') {
    const { values } = parsed(rest, { json: flag }, false);
    return { place: values, act: { act, asJson: values.json } };
  }
  if (act === 'rotate') {
    const { values, positionals } = parsed(rest, { grace: { ...text, default: '24h' } }, true);
    const grace = values.grace === '0' ? 0 : secondsIn('grace', values.grace, LONGEST_GRACE_DAYS);
    return { place: values, act: { act, key: oneKey(positionals), graceUntil: later(now, grace) } };
  }
  if (act === 'revoke') {
    const { values, positionals } = parsed(rest, {}, true);
    return { place: values, act: { act, key: oneKey(positionals) } };
  }
  throw new UsageError(act === undefined ? 'Say what to do with keys.' : `Nothing is done by "keys ${act}".`);
}

function parsed<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: readonly string[],
  options: Options,
  allowPositionals: boolean,
) {
  try {
    const result = parseArgs({ args: [...args], options: { ...PLACE, ...options }, allowPositionals });
    const empty = Object.entries(result.values).find(([, value]) => [value].flat().includes(''));
    if (empty) throw new UsageError(`--${empty[0]} must not be empty.`);
    return result;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wantedKey(
  values: {
    readonly name?: string | undefined;
    readonly role?: string | undefined;
    readonly scope?: readonly string[] | undefined;
    readonly expires: string;
    readonly units?: string | undefined;
  },
  now: Instant,
): WantedKey {
  if (values.name === undefined) throw new UsageError('--name says whose key it is: an app or an organization.');
  const role = KEY_ROLES.find((candidate) => candidate === values.role);
  if (role === undefined) {
    throw new UsageError(
      `--role must be ${KEY_ROLES.join(' or ')}: whoever speaks for somebody, or writes, brings a token.`,
    );
  }
  const seconds = values.expires === NEVER ? null : secondsIn('expires', values.expires, LONGEST_LIFE_DAYS);
  return {
    name: values.name,
    role,
    scopes: [...new Set((values.scope ?? []).map(scopeNamed))],
    validUntil: seconds === null ? undefined : later(now, seconds),
    unitsPerMinute: values.units === undefined ? undefined : wholeNumber(values.units),
  };
}

function scopeNamed(name: string): Scope {
  const scope = KEY_SCOPES.find((candidate) => candidate === name);
  if (scope !== undefined) return scope;
  throw new UsageError(`A key cannot have the scope "${name}": there are ${KEY_SCOPES.join(', ')}.`);
}

function wholeNumber(digits: string): number {
  if (/^[1-9]\d{0,8}$/.test(digits)) return Number(digits);
  throw new UsageError('--units is a whole number of cost units a minute.');
}

function oneKey(positionals: readonly string[]): string {
  const [key] = positionals;
  if (key === undefined || positionals.length > 1) throw new UsageError('Name one key by its prefix.');
  return key;
}

function later(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}
