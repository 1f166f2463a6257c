import * as v from 'valibot';
import { line } from '@liaison/kernel/record';
import { enteredOn } from '../../domain/entered.ts';
import { refuse } from '../../domain/ruling.ts';
import { bodyKey } from '../../store/keys.ts';
import { readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const LONGEST_CODE = 80;

const schema = v.object({
  code: v.pipe(
    v.string(),
    v.maxLength(LONGEST_CODE, `must have at most ${LONGEST_CODE} characters`),
    v.regex(CODE, 'must be of capitals, digits and underscores, such as WORKING_GROUP_MIGRATION'),
  ),
  name: line,
  nameFr: maybe(line),
  nameEs: maybe(line),
});

export const establishBody: NonNullable<MutationResolvers['establishBody']> = async (_source, { input }, context) => {
  const outcome = await createRecord(context, {
    name: 'establishBody',
    kind: 'Body',
    schema,
    input,
    rule: async ({ code, name, nameFr, nameEs }, { truth, today }) => {
      const before = await readValue(truth, 'Body', bodyKey(code));
      if (before !== null) {
        return refuse('BODY_EXISTS', `${code} stands for ${before.name.en}: choose another code.`, 'code');
      }
      const names = { en: name, ...(nameFr !== null && { fr: nameFr }), ...(nameEs !== null && { es: nameEs }) };
      return { value: { code, name: names, provenance: enteredOn(today) } };
    },
  });
  return { body: writtenBy(outcome), ...toldBy(outcome) };
};
