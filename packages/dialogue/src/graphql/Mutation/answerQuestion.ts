import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { answerQuestion as record } from '../../domain/task-force-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { questionTarget } from '../targets.ts';

const schema = v.object({ answer: paragraphs });

export const answerQuestion: NonNullable<MutationResolvers['answerQuestion']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'answerQuestion',
    kind: 'Question',
    schema,
    input,
    ...questionTarget(context, input.questionId),
    rule: (question, { answer }, { today }) => record(question, today, answer),
  });
  return { question: writtenBy(outcome), ...toldBy(outcome) };
};
