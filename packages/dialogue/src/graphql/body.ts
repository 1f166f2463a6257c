import { readEach } from '@liaison/kernel/schema';
import { chooseLanguage, toDay } from '@liaison/kernel/values';
import { isInAudience } from '@liaison/kernel/reader';
import { listMembersInOffice } from '../domain/body.ts';
import { audienceOfPlan, comparePlans } from '../domain/work-plan.ts';
import { bodyKey, bodyMemberKey } from '../record-keys.ts';
import { BODY_MEMBER, listValues, selectParts, WORK_PLAN } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { listAddressedTo } from './recommendation.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import { referToMemberState, referToNgo } from './references.ts';
import { listSessions } from './session.ts';
import { listThemes } from './theme.ts';

export const resolvers = {
  Query: {
    bodies: (_root, _args, { index }) => index.bodies(),
    body: (_root, { code }, { index }) => index.body(code),
    bodyMember: (_root, { id }, context) => findVisible(BODY_MEMBER, id, context),
  },

  Body: {
    name: ({ name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? name.en,
    members: async ({ code }, { asOf }, context) => {
      const members = await listValues(context.records, BODY_MEMBER, selectParts('BodyMember', bodyKey(code)));
      return listMembersInOffice(members, asOf ?? toDay(context.now));
    },
    sessions: ({ code }, page, context) =>
      listSessions({ coordinate: 'Body.sessions', arguments: { code } }, { bodyCode: code }, page, context),
    recommendations: ({ code }, args, context) =>
      listAddressedTo('Body.recommendations', { kind: 'BODY', id: code }, args, context),
    themes: ({ code }, page, context) => listThemes('Body.themes', { kind: 'BODY', id: code }, page, context),
    workPlans: async ({ code }, _args, context) => {
      const plans = await listValues(context.records, WORK_PLAN, selectParts('WorkPlan', bodyKey(code)));
      return plans.filter((plan) => isInAudience(audienceOfPlan(plan), context.actor)).toSorted(comparePlans);
    },
    ...createRecordFields('Body', ({ code }) => bodyKey(code)),
  },

  BodyMember: {
    body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
    party: ({ party }) => (party.kind === 'NGO' ? referToNgo(party.ngo.id) : referToMemberState(party.code)),
    ...createRecordFields('BodyMember', ({ bodyCode, id }) => bodyMemberKey(bodyCode, id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Body: readEach('code', (code, { index }: Context) => index.body(code)),
  BodyMember: readEach('id', (id, context: Context) => findVisible(BODY_MEMBER, id, context)),
};
