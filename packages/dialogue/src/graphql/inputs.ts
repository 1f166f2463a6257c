import { line, reportInvalid } from '@liaison/kernel/record';
import type { Result, UserError } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import { isCountryCode } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import * as v from 'valibot';
import type { Party } from '../domain/party.ts';
import { findStateOfCommission } from '../domain/recommendation.ts';
import type { Addressee } from '../domain/recommendation.ts';
import { refuse } from '../domain/user-errors.ts';

/* Parts of inputs that several aggregates have: what GraphQL types cannot say of them. */

const LONGEST_ID = 200;

/** The id of a record that another subgraph may keep. */
export const id = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_ID, `must have at most ${LONGEST_ID} characters`),
);

export const countryCode = v.pipe(v.string(), v.check(isCountryCode, 'must be an ISO 3166-1 alpha-2 code, such as SN'));

/** A list that names each entry once. */
export function listOnce<Output>(
  schema: v.GenericSchema<unknown, Output>,
  most: number,
): v.GenericSchema<unknown, Output[]> {
  return v.pipe(
    v.array(schema),
    v.maxLength(most, `must hold at most ${most}`),
    v.check((all) => new Set(all).size === all.length, 'must name each once'),
  );
}

/** Null if it is left out. */
export function toNull<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output | null> {
  return v.optional(v.nullable(schema), null);
}

/** Refuses null, which the type of the argument allows. */
export function refuseNull<Output>(schema: v.GenericSchema<unknown, Output>): v.GenericSchema<unknown, Output> {
  return v.lazy((input) => (input === null ? v.never('must not be null') : schema));
}

/** A day that the scalar has parsed. */
export const day = v.string();

export const fieldOfCompetence = v.picklist(FIELDS_OF_COMPETENCE);

/** An NGO under the name that it had on the occasion. */
export const namedNgoInput = v.pipe(
  v.object({ ngoId: id, name: line }),
  v.transform(({ ngoId, name }) => ({ id: ngoId, name })),
);

/** For mutations of the NGO that the input names. */
export const ngoOwner = {
  owners: ({ ngoId }: { readonly ngoId: string }): Owner[] => [{ type: 'Ngo', id: ngoId }],
};

export interface PartyArguments {
  readonly ngoId?: string | null | undefined;
  readonly memberState?: string | null | undefined;
}
export const partyArguments = { ngoId: v.nullish(v.string()), memberState: v.nullish(v.string()) };

/** The party that acts; null unless exactly one is given. */
export function readParty({ ngoId, memberState }: PartyArguments): Party | null {
  if (ngoId != null && memberState == null) return { kind: 'NGO', id: ngoId };
  if (memberState != null && ngoId == null) return { kind: 'MEMBER_STATE', id: memberState };
  return null;
}

/** The party that acts, or why there can be no such party. */
export function parseParty(input: PartyArguments): Result<Party> {
  const party = readParty(input);
  if (party === null) return refuse('ONE_PARTY', 'ngoId', 'Give either "ngoId" or "memberState".');
  const schema = party.kind === 'NGO' ? id : countryCode;
  const parsed = v.safeParse(schema, party.id);
  if (parsed.success) return { value: party };
  const path = ['input', party.kind === 'NGO' ? 'ngoId' : 'memberState'];
  return { userErrors: parsed.issues.map(({ message }) => reportInvalid(path, message)) };
}

export interface AddresseeArguments {
  readonly memberState?: string | null | undefined;
  readonly sector?: Extract<Addressee, { kind: 'SECTOR' }>['id'] | null | undefined;
  readonly nationalCommission?: string | null | undefined;
  readonly body?: string | null | undefined;
}
export const addresseeArguments = {
  memberState: v.nullish(v.string()),
  sector: v.nullish(fieldOfCompetence),
  nationalCommission: v.nullish(v.string()),
  body: v.nullish(v.string()),
};

/** The addressee of a recommendation; null unless exactly one is given. */
export function readAddressee({ memberState, sector, nationalCommission, body }: AddresseeArguments): Addressee | null {
  const given: Addressee[] = [
    ...(memberState == null ? [] : [{ kind: 'MEMBER_STATE', id: memberState } as const]),
    ...(sector == null ? [] : [{ kind: 'SECTOR', id: sector } as const]),
    ...(nationalCommission == null ? [] : [{ kind: 'NATIONAL_COMMISSION', id: nationalCommission } as const]),
    ...(body == null ? [] : [{ kind: 'BODY', id: body } as const]),
  ];
  return given.length === 1 ? (given[0] ?? null) : null;
}

/** The errors of an addressee that cannot exist. Whether a body is on record, only its record says. */
export function refuseImpossible({ kind, id: named }: Addressee, path: readonly string[]): readonly UserError[] {
  if (kind === 'MEMBER_STATE' && !isCountryCode(named)) {
    return [reportInvalid([...path, 'memberState'], 'must be an ISO 3166-1 alpha-2 code, such as SN')];
  }
  if (kind === 'NATIONAL_COMMISSION' && findStateOfCommission(named) === null) {
    return [
      reportInvalid([...path, 'nationalCommission'], 'must be the id of a National Commission, such as natcom-sn'),
    ];
  }
  return [];
}
