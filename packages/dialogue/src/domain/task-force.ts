import type { Audience } from '@liaison/kernel/reader';
import { provenance } from '@liaison/kernel/record';
import type { Result } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { sortCodes } from './party.ts';
import { refuse } from './user-errors.ts';

export const CONTRIBUTION_STATUSES = ['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

/** A group that prepares one matter for a body. */
export const taskForce = v.object({
  id: v.string(),
  name: v.string(),
  mandate: v.string(),
  bodyCode: v.string(),
  provenance,
});
export type TaskForce = v.InferOutput<typeof taskForce>;

/** What an NGO sent to a task force. */
export const contribution = v.object({
  id: v.string(),
  taskForceId: v.string(),
  title: v.string(),
  text: v.string(),
  ngoId: v.string(),
  /** Each once, by code. */
  memberStates: v.array(v.string()),
  themes: v.array(v.string()),
  submittedOn: v.string(),
  status: v.picklist(CONTRIBUTION_STATUSES),
  /** Day on which it was accepted, declined or withdrawn; absent before, and if the source does not say. */
  decidedOn: v.exactOptional(v.string()),
  /** Absent if it was not declined, or if no reason is on record. */
  declinedBecause: v.exactOptional(v.string()),
  provenance,
});
export type Contribution = v.InferOutput<typeof contribution>;

/** What an NGO asked a task force. */
export const question = v.object({
  id: v.string(),
  taskForceId: v.string(),
  text: v.string(),
  ngoId: v.string(),
  askedOn: v.string(),
  answer: v.nullable(v.string()),
  answeredOn: v.nullable(v.string()),
  provenance,
});
export type Question = v.InferOutput<typeof question>;

/** Who sees a contribution: everybody, until it is withdrawn. */
export function audienceOfContribution(contribution: Pick<Contribution, 'status' | 'ngoId'>): Audience {
  return contribution.status === 'WITHDRAWN' ? listReaders(contribution) : 'PUBLIC';
}

/** Who reads its text: everybody only after review, which must have accepted it. */
export function audienceOfText(contribution: Pick<Contribution, 'status' | 'ngoId'>): Audience {
  return contribution.status === 'ACCEPTED' ? 'PUBLIC' : listReaders(contribution);
}

/** Those who decide on what was sent in, and the NGO that sent it. */
export function listReaders({ ngoId }: { readonly ngoId: string }): Exclude<Audience, 'PUBLIC'> {
  return { scope: 'reviews:read', owners: [{ type: 'Ngo', id: ngoId }] };
}

/** The position in a list of something that was sent on a day: newest first, then id. */
export interface DatedPosition {
  readonly on: string;
  readonly id: string;
}

/** Review ends in one decision. */
export function acceptContribution(contribution: Contribution, on: Day): Result<Contribution> {
  return reviewContribution(contribution, { ...contribution, status: 'ACCEPTED', decidedOn: on });
}

export function declineContribution(contribution: Contribution, on: Day, because: string): Result<Contribution> {
  return reviewContribution(contribution, {
    ...contribution,
    status: 'DECLINED',
    decidedOn: on,
    declinedBecause: because,
  });
}

/** An NGO takes back what is under review or was accepted. */
export function withdrawContribution(contribution: Contribution, on: Day): Result<Contribution> {
  if (contribution.status === 'SUBMITTED' || contribution.status === 'ACCEPTED') {
    return { value: { ...contribution, status: 'WITHDRAWN', decidedOn: on } };
  }
  return refuse(
    'CONTRIBUTION_CLOSED',
    'contributionId',
    `It was ${contribution.status.toLowerCase()}: only what is under review or accepted can be withdrawn.`,
  );
}

function reviewContribution(contribution: Contribution, decided: Contribution): Result<Contribution> {
  if (contribution.status === 'SUBMITTED') return { value: decided };
  return refuse(
    'CONTRIBUTION_DECIDED',
    'contributionId',
    `It was ${contribution.status.toLowerCase()}: only a contribution under review is accepted or declined.`,
  );
}

export function answerQuestion(question: Question, on: Day, answer: string): Result<Question> {
  if (question.answer === null) return { value: { ...question, answer, answeredOn: on } };
  return refuse(
    'QUESTION_ANSWERED',
    'questionId',
    `It was answered on ${question.answeredOn ?? 'a day that is not on record'}: answer one that is open.`,
  );
}

/** What the accepted contributions say about one theme, in numbers. */
export const themeDigest = v.object({
  theme: v.string(),
  contributionCount: v.number(),
  /** Codes, each once, by code. */
  memberStates: v.array(v.string()),
});
export type ThemeDigest = v.InferOutput<typeof themeDigest>;

/** One entry a theme, themes by code point. A contribution counts once in each of its themes, whatever the order. */
export function computeDigest(contributions: readonly Contribution[]): ThemeDigest[] {
  const byTheme = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    if (contribution.status !== 'ACCEPTED') continue;
    for (const theme of new Set(contribution.themes)) {
      const members = byTheme.get(theme);
      if (members) members.push(contribution);
      else byTheme.set(theme, [contribution]);
    }
  }
  return [...byTheme]
    .map(([theme, members]) => ({
      theme,
      contributionCount: members.length,
      memberStates: sortCodes(members.flatMap(({ memberStates }) => memberStates)),
    }))
    .toSorted((a, b) => compareCodePoints(a.theme, b.theme));
}
