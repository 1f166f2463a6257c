import * as v from 'valibot';
import { provenance } from '@liaison/kernel/record';
import { isCountryCode } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Owner } from '@liaison/kernel/reader';
import { followUpRecord } from './follow-up.ts';

/** Numbers are sort keys, so they have a largest one. */
export const LARGEST_NUMBER = 999_999;

/** Whom a recommendation is addressed to: a Member State or body by code, a sector by field, a Commission by id. */
export const addressee = v.variant('kind', [
  v.object({ kind: v.literal('MEMBER_STATE'), id: v.string() }),
  v.object({ kind: v.literal('SECTOR'), id: v.picklist(FIELDS_OF_COMPETENCE) }),
  v.object({ kind: v.literal('NATIONAL_COMMISSION'), id: v.string() }),
  v.object({ kind: v.literal('BODY'), id: v.string() }),
]);
export type Addressee = v.InferOutput<typeof addressee>;

export function isSameAddressee(a: Addressee, b: Addressee): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Where a recommendation was made. */
export const origin = v.object({ kind: v.picklist(['FORUM', 'DIALOGUE_SESSION']), id: v.string() });
export type Origin = v.InferOutput<typeof origin>;

/** A recommendation without its addressees. */
export const recommendationHead = v.object({
  id: v.string(),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_NUMBER)),
  text: v.string(),
  issuedOn: v.string(),
  origin,
  provenance,
});
export type RecommendationHead = v.InferOutput<typeof recommendationHead>;

export const addressed = v.object({ addressee, followUp: followUpRecord });
export type Addressed = v.InferOutput<typeof addressed>;

/** A recommendation as a record: it has each addressee once, with its own follow-up. */
export const recommendation = v.object({
  ...recommendationHead.entries,
  addressees: v.pipe(
    v.array(addressed),
    v.check(
      (all) => new Set(all.map((one) => `${one.addressee.kind} ${one.addressee.id}`)).size === all.length,
      'A recommendation names each addressee once.',
    ),
  ),
});
export type Recommendation = v.InferOutput<typeof recommendation>;

export function toHead(recommendation: Recommendation): RecommendationHead {
  return v.parse(recommendationHead, recommendation);
}

/** Id of a State's National Commission, as the partnerships give it: one a State. */
export function toCommissionId(stateCode: string): string {
  return `natcom-${stateCode.toLowerCase()}`;
}

const COMMISSION = /^natcom-([a-z]{2})$/;

/** Code of the State whose National Commission has the id; null if no National Commission can have it. */
export function findStateOfCommission(id: string): string | null {
  const code = COMMISSION.exec(id)?.[1]?.toUpperCase() ?? null;
  return code !== null && isCountryCode(code) ? code : null;
}

/** Who answers for the addressee: a State also for its National Commission; for a body, only the secretariat. */
export function listRespondents({ kind, id }: Addressee): Owner[] {
  switch (kind) {
    case 'MEMBER_STATE':
      return [{ type: 'MemberState', id }];
    case 'SECTOR':
      return [{ type: 'Sector', id }];
    case 'NATIONAL_COMMISSION': {
      const code = findStateOfCommission(id);
      return code === null ? [] : [{ type: 'MemberState', id: code }];
    }
    case 'BODY':
      return [];
  }
}

/** A number taken at the place of origin. It stays taken for good. */
export const recommendationNumber = v.object({
  origin,
  number: recommendationHead.entries.number,
  recommendationId: v.string(),
});
export type RecommendationNumber = v.InferOutput<typeof recommendationNumber>;

/** The position of a recommendation in a list: `issuedOn` descending, number, id. */
export type RecommendationPosition = Readonly<Pick<RecommendationHead, 'issuedOn' | 'number' | 'id'>>;
