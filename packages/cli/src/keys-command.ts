import { Meter } from '@liaison/kernel/reader';
import { Table } from '@liaison/kernel/table';
import type { Instant } from '@liaison/kernel/values';
import { KEY_ROLES, KEY_SCOPES, KeyRegister } from '@liaison/local';
import type { IssuedKey, KeyTable, ListedKey } from '@liaison/local';
import { CommandError } from './command.ts';
import type { Command, Output } from './command.ts';
import { openKeyTable } from './key-table.ts';
import type { KeyPlace } from './key-table.ts';
import { parseKeysOptions } from './keys-options.ts';
import type { KeysAct } from './keys-options.ts';

export interface KeysCommandOptions {
  /** Opens the table of the keys; that of a stage or of this machine unless told otherwise. */
  readonly open?: (place: KeyPlace) => Promise<KeyTable>;
  readonly now?: () => Instant;
}

const USAGE = `liaison keys create --name TEXT --role ROLE [--scope SCOPE]... [--expires 365d] [--units N]
liaison keys list [--json]
liaison keys rotate KEY [--grace 24h]
liaison keys revoke KEY

Keeps the keys for apps. "create" and "rotate" print the new key, which cannot be had again, and nothing else; what there is
to know about it goes to standard error:

  KEY=$(npm run -s liaison keys create -- --name 'Example map' --role partner-app)

  --name TEXT      the app or the organization that gets the key, never a person
  --role ROLE      ${KEY_ROLES.join(' or ')}
  --scope SCOPE    what it may read beyond what is public; may be repeated: ${KEY_SCOPES.join(', ')}
  --expires TIME   how long it holds, such as 90d, 3650d at most, or never; else 365d
  --units N        cost units that it may spend in a minute, instead of what its role may
  --grace TIME     how long the secret before this one still holds, such as 2h, 30d at most, or 0; else 24h
  --json           the list as JSON
  KEY              the part of a key that may be shown: liaison_ and 12 characters

The keys are those of npm start on this machine, whether it is running or not, unless a table is named:

  --table NAME     the gateway's table of a deployed stage; else GATEWAY_TABLE
  --region REGION  where that is; else what the AWS configuration says, whose credentials are used
  --examples       the keys of "npm start -- --examples"
  --help           show this

A server takes up to a minute to notice that a key was revoked.
`;

export function createKeysCommand(options: KeysCommandOptions = {}): Command {
  const { open = openKeyTable, now = () => new Date().toISOString() } = options;
  return {
    name: 'keys',
    summary: 'create, list, rotate and revoke keys for apps',
    usage: USAGE,
    async run(args, output) {
      const at = now();
      const { act, place } = parseKeysOptions(args, at);
      const opened = await open(place);
      try {
        await doAct(act, opened, at, output);
        return 0;
      } catch (error) {
        throw isOfTheTable(error) ? new CommandError(`The table "${opened.table}": ${error.message}`) : error;
      } finally {
        await opened.stop();
      }
    },
  };
}

async function doAct(act: KeysAct, { client, table }: KeyTable, now: Instant, output: Output): Promise<void> {
  const register = new KeyRegister(client, table);
  switch (act.act) {
    case 'create':
      issue(await register.create(act.wanted, now), output);
      return;
    case 'rotate':
      issue(await register.rotate(act.key, act.graceUntil, now), output);
      return;
    case 'revoke': {
      const { prefix, name, revokedAt } = await register.revoke(act.key, now);
      output.err(`${prefix} (${name}) was revoked at ${revokedAt ?? now}. Servers notice within a minute.`);
      return;
    }
    case 'list': {
      const keys = await register.list(new Table(client, table, 'gateway', new Meter()).scan(), now);
      output.out(act.asJson ? JSON.stringify(keys, null, 2) : tableOf(keys, now));
    }
  }
}

function issue({ text, key }: IssuedKey, output: Output): void {
  const { name, prefix, role, scopes, validUntil, replacedUntil } = key;
  const may = scopes.length > 0 ? ` and may read ${scopes.join(', ')}` : '';
  output.err(`${prefix} is the key of "${name}". It asks as ${role}${may}.`);
  output.err(validUntil === undefined ? 'It does not expire.' : `It expires at ${validUntil}.`);
  if (replacedUntil !== undefined) output.err(`The secret before this one holds until ${replacedUntil}.`);
  output.err('The key is shown this once, and is kept nowhere: hand it over by a safe way.');
  output.out(text);
}

const HEADINGS = ['key', 'name', 'role', 'scopes', 'created', 'state', 'last used', 'units'];

function tableOf(keys: readonly ListedKey[], now: Instant): string {
  if (keys.length === 0) return 'There are no keys.';
  const rows = keys.map((key) => [
    key.prefix,
    key.name,
    key.role,
    key.scopes.join(' ') || '-',
    dayIn(key.createdAt),
    stateOf(key, now),
    key.lastUsedOn ?? '-',
    String(key.unitsPerMinute ?? '-'),
  ]);
  const lines = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const padded = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return padded.map((line) => line.trimEnd()).join('\n');
}

function stateOf({ revokedAt, validUntil, replacedUntil }: ListedKey, now: Instant): string {
  if (revokedAt !== undefined) return `revoked ${dayIn(revokedAt)}`;
  if (validUntil !== undefined && Date.parse(validUntil) <= Date.parse(now)) return `expired ${dayIn(validUntil)}`;
  if (replacedUntil !== undefined) return `rotated, until ${replacedUntil}`;
  return validUntil === undefined ? 'holds' : `until ${dayIn(validUntil)}`;
}

function dayIn(instant: Instant): string {
  return instant.slice(0, 10);
}

/** True for what AWS says no to: no credentials, no such table, no permission. */
function isOfTheTable(error: unknown): error is Error {
  return error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError');
}
