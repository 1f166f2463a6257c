import { reportInvalid, line } from '@liaison/kernel/record';
import { isCountryCode } from '@liaison/kernel/values';
import type { Owner } from '@liaison/kernel/reader';
import type { UserError } from '@liaison/kernel/record';
import * as v from 'valibot';
import { memberStateParty } from '../../domain/party.ts';
import type { Party } from '../../domain/party.ts';

/** Ids of records that other subgraphs keep are not looked up: they are held to be ids. */
export const foreignId = v.pipe(line, v.maxLength(200, 'must have at most 200 characters'));

export const countryCode = v.pipe(
  v.string(),
  v.check(isCountryCode, 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN"'),
);

export const partyInput = {
  ngoId: v.nullish(foreignId),
  memberState: v.nullish(countryCode),
  name: v.nullish(line),
};

interface PartyInput {
  readonly ngoId?: string | null | undefined;
  readonly memberState?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** The party that an input names, or why it names none. */
export function toParty(
  { ngoId = null, memberState = null, name = null }: PartyInput,
  path: readonly string[] = ['input'],
): { readonly value: Party } | { readonly userErrors: readonly UserError[] } {
  if ((ngoId === null) === (memberState === null)) {
    return { userErrors: [reportInvalid([...path, 'ngoId'], 'must be given, or else "memberState", and not both')] };
  }
  if (memberState !== null) {
    const party = memberStateParty(memberState);
    return { value: name === null ? party : { ...party, name } };
  }
  if (ngoId === null || name === null) {
    return { userErrors: [reportInvalid([...path, 'name'], 'must be given for an NGO')] };
  }
  return { value: { type: 'Ngo', id: ngoId, name } };
}

/** For whom the writer says he does it; null where the input names nobody. */
export function ownersIn({ ngoId, memberState }: PartyInput): readonly Owner[] | null {
  const owners: Owner[] = [];
  if (ngoId) owners.push({ type: 'Ngo', id: ngoId });
  if (memberState) owners.push({ type: 'MemberState', id: memberState });
  // Of two, one might be the writer's own: the rules refuse both.
  return owners.length === 1 ? owners : null;
}
