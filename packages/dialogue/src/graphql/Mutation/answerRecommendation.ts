import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { answer as record } from '../../domain/follow-up-rules.ts';
import { actOnFollowUp } from '../follow-up-act.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day, maybe } from '../inputs.ts';

const schema = v.object({ answer: paragraphs, answeredOn: maybe(day) });

export const answerRecommendation: NonNullable<MutationResolvers['answerRecommendation']> = (
  _source,
  { input },
  context,
) =>
  actOnFollowUp(context, {
    name: 'answerRecommendation',
    schema,
    input,
    rule: (followUp, { answer, answeredOn }, today) =>
      record(followUp, { on: answeredOn ?? today, today, text: answer }),
  });
