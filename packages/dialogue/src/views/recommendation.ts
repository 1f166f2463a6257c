import type { Page } from '@liaison/kernel/schema';
import type { Item, Range, Table } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { computeFollowUp, followUpRecord } from '../domain/follow-up.ts';
import type { FollowUp, FollowUpStatus } from '../domain/follow-up.ts';
import { toHead, recommendationHead } from '../domain/recommendation.ts';
import type {
  Addressee,
  Origin,
  Recommendation,
  RecommendationHead,
  RecommendationPosition,
} from '../domain/recommendation.ts';
import { addresseePartition, issuedBy, originPartition, recommendationSortKey } from './keys.ts';

const addressedRow = v.object({ head: recommendationHead, followUp: followUpRecord });
/** A recommendation in the list of one addressee. */
export type AddressedRecommendation = v.InferOutput<typeof addressedRow>;

const originRow = v.object({ head: recommendationHead });

/** One row an addressee, with its own follow-up only, and one at the origin. */
export function recommendationRows(recommendation: Recommendation): Item[] {
  const head = toHead(recommendation);
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

/** A recommendation to an addressee and its follow-up as of the day asked. */
export interface FollowedUp {
  readonly head: RecommendationHead;
  readonly followUp: FollowUp;
}

/** What a walk over an addressee's recommendations asks for. */
export interface FollowUpRequest {
  readonly status: FollowUpStatus | null;
  readonly onDate: Day;
  readonly first: number;
  readonly after: RecommendationPosition | null;
}

/**
 * Rows read at a time if a status is requested. The status depends on the day, so no key can contain it: as many as fit
 * into few read units, then more, for a list in which the status is rare.
 */
const FIRST_ROWS = 100;
const MORE_ROWS = 400;

/** The lists of recommendations: by addressee and by origin. */
export class RecommendationLists {
  readonly #views: Table;

  constructor(views: Table) {
    this.#views = views;
  }

  /** Those to the addressee that were issued by the day and stood so on it. */
  async addressedTo(addressee: Addressee, request: FollowUpRequest): Promise<Page<FollowedUp>> {
    const { status, onDate, first, after } = request;
    const pk = addresseePartition(addressee);
    const found: FollowedUp[] = [];
    const limits = status === null ? [first + 1] : [Math.max(FIRST_ROWS, first + 1), MORE_ROWS];
    for await (const row of this.#rows({ pk, from: issuedBy(onDate), ...startAfter(pk, after) }, limits)) {
      const { head, followUp: record } = decodeAddressedRow(row);
      const followUp = computeFollowUp(onDate, head.issuedOn, record);
      if (followUp === null || (status !== null && followUp.status !== status)) continue;
      found.push({ head, followUp });
      if (found.length > first) break;
    }
    return { items: found.slice(0, first), hasNextPage: found.length > first };
  }

  /** Those made at a forum or session. */
  async madeAt(
    origin: Origin,
    { first, after }: Pick<FollowUpRequest, 'first' | 'after'>,
  ): Promise<Page<RecommendationHead>> {
    const pk = originPartition(origin);
    const page = await this.#views.queryFirst({ pk, ...startAfter(pk, after) }, first);
    return { ...page, items: page.items.map(decodeOriginRow) };
  }

  /** The rows of a range, read in steps of the limits given; the last limit counts for all steps that follow. */
  async *#rows(range: Range, limits: readonly number[]): AsyncGenerator<Item> {
    let after = range.after;
    for (let step = 0; ; step += 1) {
      const limit = limits[Math.min(step, limits.length - 1)] ?? MORE_ROWS;
      const { items, lastKey } = await this.#views.query({ ...range, limit, ...(after && { after }) });
      yield* items;
      if (!lastKey) return;
      after = lastKey;
    }
  }
}

function startAfter(pk: string, position: RecommendationPosition | null): Pick<Range, 'after'> {
  return position === null ? {} : { after: { pk, sk: recommendationSortKey(position) } };
}
