import * as v from 'valibot';
import { line, createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { sortedCodes } from '../../domain/party.ts';
import { taskForceKey } from '../../store/keys.ts';
import { readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { countryCode, each, id as recordId } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const MOST_THEMES = 10;
const MOST_STATES = 50;

const schema = v.object({
  taskForceId: v.string(),
  ngoId: recordId,
  title: line,
  text: paragraphs,
  memberStates: each(countryCode, MOST_STATES),
  themes: v.pipe(
    each(line, MOST_THEMES),
    v.check((themes) => themes.length > 0, 'must name at least one'),
  ),
});

export const submitContribution: NonNullable<MutationResolvers['submitContribution']> = async (
  _source,
  { input },
  context,
) => {
  const id = createId('contribution');
  const outcome = await createRecord(context, {
    name: 'submitContribution',
    kind: 'Contribution',
    schema,
    input,
    owners: [{ type: 'Ngo', id: input.ngoId }],
    rule: async ({ memberStates, themes, ...sent }, { truth, today }) => {
      if ((await readValue(truth, 'TaskForce', taskForceKey(sent.taskForceId))) === null) {
        return { userErrors: [reportMissing('taskForceId', 'task force', sent.taskForceId)] };
      }
      return {
        value: {
          ...sent,
          id,
          memberStates: sortedCodes(memberStates),
          themes,
          submittedOn: today,
          status: 'SUBMITTED',
          provenance: enteredOn(today),
        },
      };
    },
  });
  return { contribution: writtenBy(outcome), ...toldBy(outcome) };
};
