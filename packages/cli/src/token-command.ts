import { parseArgs } from 'node:util';
import { ROLES, SPEAKS_FOR } from '@liaison/kernel/reader';
import { isCountryCode } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Role } from '@liaison/kernel/reader';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { openDevIssuer } from '@liaison/local';
import type { DevToken } from '@liaison/local';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { secondsIn } from './duration.ts';

/** The option that names each kind of owner. */
const OWNER_OPTIONS = { Ngo: 'ngo', MemberState: 'state', Sector: 'sector' } as const;

const LONGEST_DAYS = 30;

/** `folder` is where the key is kept; that of `npm start` unless told otherwise. */
export function createTokenCommand(folder?: URL): Command {
  return {
    name: 'token',
    summary: 'print a token that the local server takes',
    usage: `liaison token --role ROLE [--ngo ID] [--state CODE] [--sector FIELD]... [--expires 8h] [--subject TEXT]

Prints an access token for the server of npm start on this machine, whether it is running or not, and nothing else:

  TOKEN=$(npm run -s liaison token -- --role liaison-officer)
  curl localhost:4000/graphql -H "authorization: Bearer $TOKEN" ...

  --role ROLE       ${ROLES.join(', ')}
  --ngo ID          the NGO that the role ngo speaks for
  --state CODE      the Member State that national-commission and member-state speak for, such as FR
  --sector FIELD    a sector that focal-point speaks for, such as CULTURE; may be repeated
  --expires TIME    how long the token holds, such as 30m or 2d, 30d at most; else 8h
  --subject TEXT    tells two people of one role apart
  --help            show this
`,
    async run(args, output) {
      const wanted = parseTokenOptions(args);
      const issuer = await openDevIssuer(folder);
      output.out(await issuer.token(wanted));
      return 0;
    },
  };
}

/** What the token is to say. Throws `UsageError`. */
function parseTokenOptions(args: readonly string[]): DevToken {
  const values = parsed(args);
  const role = roleNamed(values.role);
  for (const type of ['Ngo', 'MemberState', 'Sector'] as const) {
    const option = OWNER_OPTIONS[type];
    const isNeeded = SPEAKS_FOR[role] === type;
    if (isNeeded === (values[option] !== undefined)) continue;
    throw new UsageError(`The role ${role} ${isNeeded ? 'needs' : 'takes no'} --${option}.`);
  }
  return {
    role,
    ngo: values.ngo,
    state: values.state === undefined ? undefined : stateNamed(values.state),
    sectors: (values.sector ?? []).map(sectorNamed),
    subject: values.subject,
    expiresIn: secondsIn('expires', values.expires, LONGEST_DAYS),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        role: text,
        ngo: text,
        state: text,
        sector: { ...text, multiple: true },
        expires: { ...text, default: '8h' },
        subject: text,
      },
    });
    const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
    if (empty) throw new UsageError(`--${empty[0]} must not be empty.`);
    return values;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function roleNamed(name: string | undefined): Role {
  if (name === undefined) throw new UsageError('--role says for whom the token is.');
  const role = ROLES.find((candidate) => candidate === name);
  if (role === undefined) throw new UsageError(`There is no role "${name}".`);
  return role;
}

function stateNamed(code: string): string {
  if (!isCountryCode(code)) throw new UsageError(`"${code}" is no country code of two capital letters, such as FR.`);
  return code;
}

function sectorNamed(name: string): FieldOfCompetence {
  const sector = FIELDS_OF_COMPETENCE.find((candidate) => candidate === name);
  if (sector !== undefined) return sector;
  throw new UsageError(`There is no sector "${name}": there are ${FIELDS_OF_COMPETENCE.join(', ')}.`);
}
