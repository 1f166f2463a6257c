import * as v from 'valibot';
import type { Item } from '@liaison/kernel/table';
import { followUpRecord } from '../domain/follow-up.ts';
import { headOf, recommendationHead } from '../domain/recommendation.ts';
import type { Recommendation, RecommendationHead } from '../domain/recommendation.ts';
import { addresseePartition, originPartition, recommendationSortKey } from './keys.ts';

const addressedRow = v.object({ head: recommendationHead, followUp: followUpRecord });
/** A recommendation as it stands in one addressee's list. */
export type AddressedRecommendation = v.InferOutput<typeof addressedRow>;

const originRow = v.object({ head: recommendationHead });

/** One row an addressee, with its own follow-up only, and one at the origin. */
export function recommendationRows(recommendation: Recommendation): Item[] {
  const head = headOf(recommendation);
  const sk = recommendationSortKey(head);
  return [
    { pk: originPartition(head.origin), sk, head },
    ...recommendation.addressees.map(({ addressee, followUp }) => ({
      pk: addresseePartition(addressee),
      sk,
      head,
      followUp,
    })),
  ];
}

export function decodeAddressedRow(row: Item): AddressedRecommendation {
  return v.parse(addressedRow, row);
}

export function decodeOriginRow(row: Item): RecommendationHead {
  return v.parse(originRow, row).head;
}
