import * as v from 'valibot';
import type { Item } from '@liaison/kernel/table';
import { digestOf, themeDigest } from '../domain/digest.ts';
import type { ThemeDigest } from '../domain/digest.ts';
import { contribution, question } from '../domain/task-force.ts';
import type { Contribution, Question } from '../domain/task-force.ts';
import { datedSortKey, digestKey, taskForcePartition } from './keys.ts';

const contributionRow = v.object({ value: contribution });
const questionRow = v.object({ value: question });
const digestRow = v.object({ themes: v.array(themeDigest) });

/** The lists of one task force, without what was withdrawn, and the digest. */
export function sentRows(
  taskForceId: string,
  contributions: readonly Contribution[],
  questions: readonly Question[],
): Item[] {
  const pk = taskForcePartition(taskForceId);
  return [
    ...contributions
      .filter(({ status }) => status !== 'WITHDRAWN')
      .map((value) => ({ pk, sk: datedSortKey('CONTRIBUTION', { on: value.submittedOn, id: value.id }), value })),
    ...questions.map((value) => ({ pk, sk: datedSortKey('QUESTION', { on: value.askedOn, id: value.id }), value })),
    ...digestRows(taskForceId, contributions),
  ];
}

function digestRows(taskForceId: string, contributions: readonly Contribution[]): Item[] {
  const themes = digestOf(contributions);
  return themes.length === 0 ? [] : [{ ...digestKey(taskForceId), themes }];
}

export function decodeContributionRow(row: Item): Contribution {
  return v.parse(contributionRow, row).value;
}

export function decodeQuestionRow(row: Item): Question {
  return v.parse(questionRow, row).value;
}

export function decodeDigestRow(row: Item | null): ThemeDigest[] {
  return row === null ? [] : v.parse(digestRow, row).themes;
}
