import { isInAudience } from '@liaison/kernel/reader';
import { toDay, chooseLanguage } from '@liaison/kernel/values';
import { membersInOffice } from '../domain/body.ts';
import { audienceOfPlan, comparePlans } from '../domain/work-plan.ts';
import { bodyKey } from '../store/keys.ts';
import type { BodyResolvers } from './generated/resolver-types.ts';
import { themeConnection } from './part-connections.ts';
import { addressedRecommendations } from './recommendation-connections.ts';
import { recordFields } from './record-fields.ts';
import { sessionConnection } from './session-connection.ts';

export const Body: BodyResolvers = {
  name: ({ name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? name.en,
  members: async ({ code }, { asOf }, { records, now }) =>
    membersInOffice(await records.partsOf('BodyMember', bodyKey(code).pk), asOf ?? toDay(now)),
  sessions: ({ code }, page, context) =>
    sessionConnection({ coordinate: 'Body.sessions', arguments: { code } }, { bodyCode: code }, page, context),
  recommendations: ({ code }, args, context) =>
    addressedRecommendations('Body.recommendations', { kind: 'BODY', id: code }, args, context),
  themes: ({ code }, page, context) => themeConnection('Body.themes', { kind: 'BODY', id: code }, page, context),
  workPlans: async ({ code }, _args, { records, actor }) => {
    const plans = await records.partsOf('WorkPlan', bodyKey(code).pk);
    return plans.filter((plan) => isInAudience(audienceOfPlan(plan), actor)).toSorted(comparePlans);
  },
  ...recordFields('Body', ({ code }) => bodyKey(code)),
};
