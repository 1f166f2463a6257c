import type { Day } from '@liaison/kernel/values';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import type { Contribution, Question } from './task-force.ts';

/** Review ends in one decision. */
export function acceptContribution(contribution: Contribution, on: Day): Ruling<Contribution> {
  return review(contribution, { ...contribution, status: 'ACCEPTED', decidedOn: on });
}

export function declineContribution(contribution: Contribution, on: Day, because: string): Ruling<Contribution> {
  return review(contribution, { ...contribution, status: 'DECLINED', decidedOn: on, declinedBecause: because });
}

/** An NGO takes back what is under review or was accepted. */
export function withdrawContribution(contribution: Contribution, on: Day): Ruling<Contribution> {
  if (contribution.status === 'SUBMITTED' || contribution.status === 'ACCEPTED') {
    return { value: { ...contribution, status: 'WITHDRAWN', decidedOn: on } };
  }
  return refuse(
    'CONTRIBUTION_CLOSED',
    `It was ${contribution.status.toLowerCase()}: only what is under review or accepted can be withdrawn.`,
    'contributionId',
  );
}

function review(contribution: Contribution, decided: Contribution): Ruling<Contribution> {
  if (contribution.status === 'SUBMITTED') return { value: decided };
  return refuse(
    'CONTRIBUTION_DECIDED',
    `It was ${contribution.status.toLowerCase()}: only a contribution under review is accepted or declined.`,
    'contributionId',
  );
}

export function answerQuestion(question: Question, on: Day, answer: string): Ruling<Question> {
  if (question.answer === null) return { value: { ...question, answer, answeredOn: on } };
  return refuse(
    'QUESTION_ANSWERED',
    `It was answered on ${question.answeredOn ?? 'a day that is not on record'}: answer one that is open.`,
    'questionId',
  );
}
