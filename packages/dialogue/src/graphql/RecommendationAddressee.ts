import { toDay } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import { followUpOn } from '../domain/follow-up.ts';
import type { Addressed } from '../domain/recommendation.ts';
import type { RecommendationAddresseeResolvers } from './generated/resolver-types.ts';
import { memberStateReference } from './references.ts';

/** An addressee, and the day on which the recommendation was issued to it. */
export interface AddresseeOfRecommendation extends Addressed {
  readonly issuedOn: Day;
}

export const RecommendationAddressee: RecommendationAddresseeResolvers = {
  addressee: async ({ addressee }, _args, { index }) => {
    switch (addressee.kind) {
      case 'MEMBER_STATE':
        return memberStateReference(addressee.id);
      case 'SECTOR':
        return { __typename: 'Sector', field: addressee.id };
      case 'NATIONAL_COMMISSION':
        return { __typename: 'NationalCommission', id: addressee.id };
      case 'BODY': {
        const body = await index.body(addressee.id);
        return body && { ...body, __typename: 'Body' };
      }
    }
  },
  followUp: ({ issuedOn, followUp }, { onDate }, { now }) => followUpOn(onDate ?? toDay(now), issuedOn, followUp),
};
