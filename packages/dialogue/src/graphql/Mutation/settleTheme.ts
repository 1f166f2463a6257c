import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { settleTheme as settle } from '../../domain/theme.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { themeTarget } from '../targets.ts';

const STATUS = { RETAIN: 'RETAINED', DECLINE: 'DECLINED' } as const;
const schema = v.object({ decision: v.picklist(['RETAIN', 'DECLINE']), reason: maybe(paragraphs) });

export const settleTheme: NonNullable<MutationResolvers['settleTheme']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'settleTheme',
    kind: 'Theme',
    schema,
    input,
    ...themeTarget(context, input.themeId),
    rule: (theme, { decision, reason }, { today }) => settle(theme, { status: STATUS[decision], on: today, reason }),
  });
  return { theme: writtenBy(outcome), ...toldBy(outcome) };
};
