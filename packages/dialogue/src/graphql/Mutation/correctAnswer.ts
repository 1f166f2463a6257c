import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { correct } from '../../domain/follow-up-rules.ts';
import { actOnFollowUp } from '../follow-up-act.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day, maybe } from '../inputs.ts';

const schema = v.object({ answer: paragraphs, correctedOn: maybe(day) });

export const correctAnswer: NonNullable<MutationResolvers['correctAnswer']> = (_source, { input }, context) =>
  actOnFollowUp(context, {
    name: 'correctAnswer',
    schema,
    input,
    rule: (followUp, { answer, correctedOn }, today) =>
      correct(followUp, { on: correctedOn ?? today, today, text: answer }),
  });
