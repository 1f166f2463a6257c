import type { AddresseeFact, Dataset, RecommendationFact } from '@liaison/data';
import { byCodePoint } from './shared.ts';

export const FOLLOW_UP_STATUSES = ['ANSWERED', 'OVERDUE', 'DELIVERED', 'ISSUED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What one addressee was asked, and what had come of it on a day: an edge of RecommendationsForState. */
export interface AddressedAnswer {
  readonly followUp: {
    readonly status: FollowUpStatus;
    readonly deliveredOn: string | null;
    readonly dueOn: string | null;
    readonly answeredOn: string | null;
    readonly answer: string | null;
  };
  readonly node: {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly issuedOn: string;
    readonly origin: object | null;
  };
}

export interface RecommendationsReference {
  /** What the addressee was asked by the day; with a status, only what stood so on that day. */
  to(addressee: AddresseeFact, onDate: string, status?: FollowUpStatus | null): AddressedAnswer[];
  /** `{ id number text }` of what was recommended at a forum. */
  ofForum(id: string): { readonly id: string; readonly number: number; readonly text: string }[];
  /** Every day on which something about a recommendation happened or fell due, first to last. */
  days(): string[];
}

export function createRecommendationsReference(dataset: Dataset): RecommendationsReference {
  const forums = new Map(dataset.forums.map((forum) => [forum.id, forum]));
  const sessions = new Map(dataset.dialogueSessions.map((session) => [session.id, session]));
  const recommendations = [...dataset.recommendations].sort(
    (a, b) => byCodePoint(b.issuedOn, a.issuedOn) || a.number - b.number || byCodePoint(a.id, b.id),
  );

  const originOf = ({ forumId, dialogueSessionId }: RecommendationFact): object | null => {
    const forum = forums.get(forumId ?? '');
    const session = sessions.get(dialogueSessionId ?? '');
    if (forum) return { __typename: 'Forum', id: forum.id, title: forum.title };
    return session ? { __typename: 'DialogueSession', id: session.id, title: session.title } : null;
  };

  return {
    to(addressee, onDate, status) {
      const [[kind, value] = ['', '']] = Object.entries(addressee) as [keyof AddresseeFact, string][];
      return recommendations
        .filter(({ issuedOn }) => issuedOn <= onDate)
        .flatMap((recommendation) => {
          const asked = recommendation.addressees.find((one) => one[kind as keyof AddresseeFact] === value);
          if (!asked) return [];
          const { id, number, text, issuedOn } = recommendation;
          const followUp = followUpOf(asked, onDate);
          return [{ followUp, node: { id, number, text, issuedOn, origin: originOf(recommendation) } }];
        })
        .filter(({ followUp }) => status == null || followUp.status === status);
    },

    ofForum(id) {
      return recommendations
        .filter(({ forumId }) => forumId === id)
        .map(({ id: recommendation, number, text }) => ({ id: recommendation, number, text }));
    },

    days() {
      const days = dataset.recommendations.flatMap(({ issuedOn, addressees }) => [
        issuedOn,
        ...addressees.flatMap(({ deliveredOn, dueOn, answeredOn }) => [deliveredOn, dueOn, answeredOn]),
      ]);
      return [...new Set(days.filter((day) => day !== null))].sort();
    },
  };
}

/** How it stood on the day: what came after is not seen, the day itself is. */
function followUpOf(
  { deliveredOn, dueOn, answeredOn, answer }: RecommendationFact['addressees'][number],
  day: string,
): AddressedAnswer['followUp'] {
  const isAnswered = answeredOn !== null && answeredOn <= day;
  const isDelivered = deliveredOn !== null && deliveredOn <= day;
  const isOverdue = dueOn !== null && dueOn < day;
  return {
    status: isAnswered ? 'ANSWERED' : isOverdue ? 'OVERDUE' : isDelivered ? 'DELIVERED' : 'ISSUED',
    deliveredOn: isDelivered ? deliveredOn : null,
    dueOn,
    answeredOn: isAnswered ? answeredOn : null,
    answer: isAnswered ? answer : null,
  };
}
