import { createHash } from 'node:crypto';
import {
  checkVersion,
  computeVersionAfter,
  createChange,
  describeMutation,
  isRefused,
  LARGEST_COMMIT,
  parseInput,
  reportMissing,
} from '@liaison/kernel/record';
import type { Change, Decision, Loaded, Outcome, RecordReader, Result } from '@liaison/kernel/record';
import type { GraphQLResolveInfo } from 'graphql';
import * as v from 'valibot';
import { mergeFacts } from '../domain/ngo-rules.ts';
import type { Ngo } from '../domain/ngo.ts';
import { refuseJoining } from '../domain/partnership-rules.ts';
import { refuse } from '../domain/user-errors.ts';
import { personKey } from '../record-keys.ts';
import { ACTIVITY, CONTACT, encodeMergedNgo, listOfNgo, NGO, PARTNERSHIP, PERSON, PUBLICATION } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationMergeNgosArgs, MutationResolvers } from './generated/resolver-types.ts';
import { text } from './inputs.ts';
import type { NgoModel } from './models.ts';

type MergeInput = MutationMergeNgosArgs['input'];

const mergeInput = v.object({
  survivorId: text,
  expectedVersion: v.number(),
  mergedId: text,
  mergedVersion: v.number(),
});

/** One step of a merger: as many changes as one commit takes. */
interface MergerStep {
  readonly changes: readonly Change[];
  /** The survivor after the step. */
  readonly survivor: NgoModel;
  /** True if nothing is left to do: the other's id is answered with the survivor. */
  readonly isLast: boolean;
}
type StepAnswer = Pick<MergerStep, 'survivor' | 'isLast'>;

/**
 * Each step is a mutation of its own, under a key made from the caller's: the same request, sent again, finds the steps that
 * were done and goes on with the next.
 */
export const mergeNgos: NonNullable<MutationResolvers['mergeNgos']> = async (_root, { input }, context, info) => {
  for (let step = 1; ; step += 1) {
    const idempotencyKey = toStepKey(input.idempotencyKey, step);
    const { answer, userErrors, warnings } = await takeStep({ ...input, idempotencyKey }, context, info);
    if (answer?.isLast !== false) return { ngo: answer?.survivor ?? null, userErrors, warnings };
  }
};

async function takeStep(
  input: MergeInput,
  { writer }: Context,
  info: GraphQLResolveInfo,
): Promise<Outcome<StepAnswer>> {
  return writer.perform<StepAnswer>({
    ...describeMutation(info),
    input,
    owners: () => [],
    decide: async (read) => {
      const parsed = parseInput(mergeInput, input);
      return isRefused(parsed) ? parsed : decideStep(read, parsed.value);
    },
  });
}

async function decideStep(read: RecordReader, input: v.InferOutput<typeof mergeInput>): Promise<Decision<StepAnswer>> {
  const survivor = await read.findById(NGO, input.survivorId);
  const other = await read.findById(NGO, input.mergedId);
  if (survivor === null) return { userErrors: [reportMissing('survivorId', NGO.noun, input.survivorId)] };
  if (other === null) return { userErrors: [reportMissing('mergedId', NGO.noun, input.mergedId)] };
  const { id } = survivor.value;
  if (id === other.value.id) {
    return refuse('SAME_NGO', 'mergedId', `Both ids are those of the NGO ${id}: name two.`);
  }
  // The first step has changed the survivor: a caller who goes on need not have seen that version.
  const isBegun = survivor.value.formerIds.includes(other.value.id);
  const stale = [
    ...(isBegun ? [] : checkVersion(survivor.record, input.expectedVersion)),
    ...checkVersion(other.record, input.mergedVersion).map((error) => ({ ...error, path: ['input', 'mergedVersion'] })),
  ];
  if (stale.length > 0) return { userErrors: stale };
  const step = await planStep(read, survivor, other);
  if (isRefused(step)) return step;
  const { changes, ...answer } = step.value;
  return { changes, answer };
}

/**
 * The next step of merging `other` into `survivor`. Records keep their keys and change their NGO, so versions and
 * histories go on. After each step every record belongs to exactly one of the two; the last step gives up the other.
 */
async function planStep(read: RecordReader, survivor: Loaded<Ngo>, other: Loaded<Ngo>): Promise<Result<MergerStep>> {
  const partnerships = await listOfNgo(read, PARTNERSHIP, other.value);
  const kept = await listOfNgo(read, PARTNERSHIP, survivor.value);
  const userErrors = refuseJoining(partnerships.map(toValue), kept.map(toValue));
  if (userErrors.length > 0) return { userErrors };

  const ngoId = survivor.value.id;
  const contacts = await listOfNgo(read, CONTACT, other.value);
  const people = await read.findMany(
    PERSON,
    contacts.map(({ value }) => personKey(value.id)),
  );
  // A contact and its person move together. Partnerships move last, so that on no day they overlap with a new one.
  const moves: readonly (readonly Change[])[] = [
    ...(await listOfNgo(read, ACTIVITY, other.value)).map((found) => [
      createChange(ACTIVITY, found, { ...found.value, ngoId }),
    ]),
    ...(await listOfNgo(read, PUBLICATION, other.value)).map((found) => [
      createChange(PUBLICATION, found, { ...found.value, ngoId }),
    ]),
    ...contacts.map((found, index) => {
      const person = people[index];
      return [
        createChange(CONTACT, found, { ...found.value, ngoId }),
        ...(person ? [createChange(PERSON, person, { ...person.value, ngoId })] : []),
      ];
    }),
    ...partnerships.map((found) => [createChange(PARTNERSHIP, found, { ...found.value, ngoId })]),
  ];
  return { value: fillStep(moves, survivor, other) };
}

/** As many moves as one commit takes, after the facts of the survivor and, if all moves fit, before the end of the other. */
function fillStep(moves: readonly (readonly Change[])[], survivor: Loaded<Ngo>, other: Loaded<Ngo>): MergerStep {
  const isBegun = survivor.value.formerIds.includes(other.value.id);
  const facts = isBegun ? survivor.value : mergeFacts(survivor.value, other.value);
  const first = createChange(NGO, survivor, facts);
  const merged = { ...facts, version: computeVersionAfter(first) };
  const changes: Change[] = isBegun ? [] : [first];
  for (const move of moves) {
    if (changes.length + move.length > LARGEST_COMMIT - 1) return { changes, survivor: merged, isLast: false };
    changes.push(...move);
  }
  changes.push({ before: other.record, after: encodeMergedNgo(other.value.id, survivor.value.id) });
  return { changes, survivor: merged, isLast: true };
}

function toValue<Value>({ value }: Loaded<Value>): Value {
  return value;
}

/** The first step has the caller's own key, which is all that most mergers need. */
function toStepKey(idempotencyKey: string, step: number): string {
  if (step === 1) return idempotencyKey;
  return `${createHash('sha256').update(idempotencyKey).digest('base64url')} step ${step}`;
}
