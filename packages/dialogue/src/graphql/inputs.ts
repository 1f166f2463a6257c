import * as v from 'valibot';
import { reportInvalid, line } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE, isCountryCode } from '@liaison/kernel/values';
import type { UserError } from '@liaison/kernel/record';
import type { Party } from '../domain/party.ts';
import { stateOfCommission } from '../domain/recommendation.ts';
import type { Addressee } from '../domain/recommendation.ts';
import { refuse } from '../domain/ruling.ts';
import type { Ruling } from '../domain/ruling.ts';

const LONGEST_ID = 200;

/** The id of a record that another subgraph may keep. */
export const id = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_ID, `must have at most ${LONGEST_ID} characters`),
);

export const countryCode = v.pipe(v.string(), v.check(isCountryCode, 'must be an ISO 3166-1 alpha-2 code, such as SN'));

/** A list without repetitions. */
export function each<Output>(
  schema: v.GenericSchema<unknown, Output>,
  most: number,
): v.GenericSchema<unknown, Output[]> {
  return v.pipe(
    v.array(schema),
    v.maxLength(most, `must hold at most ${most}`),
    v.check((all) => new Set(all).size === all.length, 'must name each once'),
  );
}

/** Null where it is left out. */
export function maybe<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output | null> {
  return v.optional(v.nullable(schema), null);
}

/** What may not be null although the type of the argument lets it. */
export function present<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output> {
  return v.lazy((input) => (input === null ? v.never('must not be null') : schema));
}

/** A day that the scalar has parsed. */
export const day = v.string();

export const fieldOfCompetence = v.picklist(FIELDS_OF_COMPETENCE);

/** An NGO under the name it had on the occasion. */
export const ngoUnderName = v.pipe(
  v.object({ ngoId: id, name: line }),
  v.transform(({ ngoId, name }) => ({ id: ngoId, name })),
);

interface PartyArguments {
  readonly ngoId?: string | null | undefined;
  readonly memberState?: string | null | undefined;
}

/** The party that acts; null where not exactly one is given. */
export function partyIn({ ngoId, memberState }: PartyArguments): Party | null {
  if (ngoId != null && memberState == null) return { kind: 'NGO', id: ngoId };
  if (memberState != null && ngoId == null) return { kind: 'MEMBER_STATE', id: memberState };
  return null;
}

/** The party that acts, which must be one that can exist. */
export function parseParty(input: PartyArguments): Ruling<Party> {
  const party = partyIn(input);
  if (party === null) return refuse('ONE_PARTY', 'Give either "ngoId" or "memberState".', 'ngoId');
  const schema = party.kind === 'NGO' ? id : countryCode;
  const parsed = v.safeParse(schema, party.id);
  if (parsed.success) return { value: party };
  const path = ['input', party.kind === 'NGO' ? 'ngoId' : 'memberState'];
  return { userErrors: parsed.issues.map(({ message }) => reportInvalid(path, message)) };
}

interface AddresseeArguments {
  readonly memberState?: string | null | undefined;
  readonly sector?: Extract<Addressee, { kind: 'SECTOR' }>['id'] | null | undefined;
  readonly nationalCommission?: string | null | undefined;
  readonly body?: string | null | undefined;
}

/** Whom a recommendation is addressed to; null where not exactly one is given. */
export function addresseeIn({ memberState, sector, nationalCommission, body }: AddresseeArguments): Addressee | null {
  const given: Addressee[] = [
    ...(memberState == null ? [] : [{ kind: 'MEMBER_STATE', id: memberState } as const]),
    ...(sector == null ? [] : [{ kind: 'SECTOR', id: sector } as const]),
    ...(nationalCommission == null ? [] : [{ kind: 'NATIONAL_COMMISSION', id: nationalCommission } as const]),
    ...(body == null ? [] : [{ kind: 'BODY', id: body } as const]),
  ];
  return given.length === 1 ? (given[0] ?? null) : null;
}

export const ONE_ADDRESSEE = 'Give exactly one of "memberState", "sector", "nationalCommission" and "body".';

/** Why nobody can be addressed so; whether a body is on record, the truth knows. */
export function refuseUnknown(addressee: Addressee, path: readonly string[]): readonly UserError[] {
  const { kind, id: named } = addressee;
  if (kind === 'MEMBER_STATE' && !isCountryCode(named)) {
    return [reportInvalid([...path, 'memberState'], 'must be an ISO 3166-1 alpha-2 code, such as SN')];
  }
  if (kind === 'NATIONAL_COMMISSION' && stateOfCommission(named) === null) {
    return [
      reportInvalid([...path, 'nationalCommission'], 'must be the id of a National Commission, such as natcom-sn'),
    ];
  }
  return [];
}
