import { change, create, createId, isRefused, line, paragraphs, reviewOnly } from '@liaison/kernel/record';
import * as v from 'valibot';
import { createManualProvenance } from '../domain/entry.ts';
import { sortCodes } from '../domain/party.ts';
import type { Contribution } from '../domain/task-force.ts';
import { acceptContribution, answerQuestion, declineContribution, withdrawContribution } from '../domain/task-force.ts';
import { BODY, CONTRIBUTION, QUESTION, TASK_FORCE } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { countryCode, id, listOnce, ngoOwner } from './inputs.ts';

const MOST_THEMES = 10;
const MOST_STATES = 50;

const newContribution = v.object({
  taskForceId: v.string(),
  ngoId: id,
  title: line,
  text: paragraphs,
  memberStates: listOnce(countryCode, MOST_STATES),
  themes: v.pipe(
    listOnce(line, MOST_THEMES),
    v.check((themes) => themes.length > 0, 'must name at least one'),
  ),
});

export const Mutation = {
  createTaskForce: create(
    TASK_FORCE,
    v.object({ body: v.string(), name: line, mandate: paragraphs }),
    async ({ input: { body, name, mandate }, read, today }) => {
      const known = await read.require(BODY, 'body', body);
      if (isRefused(known)) return known;
      const provenance = createManualProvenance(today);
      return { value: { id: createId('task-force'), name, mandate, bodyCode: body, provenance } };
    },
  ),

  submitContribution: create(
    CONTRIBUTION,
    newContribution,
    async ({ input, read, today }) => {
      const known = await read.require(TASK_FORCE, 'taskForceId', input.taskForceId);
      if (isRefused(known)) return known;
      const contribution: Contribution = {
        ...input,
        id: createId('contribution'),
        memberStates: sortCodes(input.memberStates),
        submittedOn: today,
        status: 'SUBMITTED',
        provenance: createManualProvenance(today),
      };
      return { value: contribution };
    },
    ngoOwner,
  ),

  withdrawContribution: change(CONTRIBUTION, v.object({}), ({ contribution, today }) =>
    withdrawContribution(contribution, today),
  ),

  acceptContribution: change(
    CONTRIBUTION,
    v.object({}),
    ({ contribution, today }) => acceptContribution(contribution, today),
    reviewOnly,
  ),

  declineContribution: change(
    CONTRIBUTION,
    v.object({ reason: paragraphs }),
    ({ contribution, input, today }) => declineContribution(contribution, today, input.reason),
    reviewOnly,
  ),

  askQuestion: create(
    QUESTION,
    v.object({ taskForceId: v.string(), ngoId: id, text: paragraphs }),
    async ({ input, read, today }) => {
      const known = await read.require(TASK_FORCE, 'taskForceId', input.taskForceId);
      if (isRefused(known)) return known;
      const open = { askedOn: today, answer: null, answeredOn: null };
      return {
        value: { ...input, ...open, id: createId('question'), provenance: createManualProvenance(today) },
      };
    },
    ngoOwner,
  ),

  answerQuestion: change(
    QUESTION,
    v.object({ answer: paragraphs }),
    ({ question, input, today }) => answerQuestion(question, today, input.answer),
    reviewOnly,
  ),
} satisfies MutationResolvers;
