import { dayOf, inLanguage, LANGUAGES, pageOf, parsePage, toConnection } from '@liaison/kernel';
import type { Language } from '@liaison/kernel';
import { comparePositions } from '../domain/order.ts';
import { comparePartnerships, isInForce } from '../domain/partnership.ts';
import { publicationPosition } from '../domain/publication.ts';
import { activityKey, ngoPartition, PARTNERSHIPS, PUBLICATIONS } from '../store/keys.ts';
import type { NgoResolvers } from './generated/resolver-types.ts';
import { connectionOf, withRecords } from './pages.ts';

export const Ngo: NgoResolvers = {
  name: ({ name, otherNames }, { language }, { languages }) =>
    inLanguage({ en: name, ...otherNames }, languages, language) ?? name,
  otherNames: ({ otherNames }) =>
    LANGUAGES.flatMap((language) => {
      const name = otherNames[language];
      return name === undefined ? [] : [{ language: language.toUpperCase() as Uppercase<Language>, name }];
    }),
  partnerships: async ({ id }, { asOf }, { truth, now }) => {
    const all = await truth.list('Partnership', ngoPartition(id), PARTNERSHIPS);
    return all.filter((partnership) => isInForce(partnership, asOf ?? dayOf(now)));
  },
  partnershipHistory: async ({ id }, _, { truth }) => {
    const all = await truth.list('Partnership', ngoPartition(id), PARTNERSHIPS);
    return all.sort(comparePartnerships);
  },
  activities: async ({ id }, args, context) => {
    const scope = { coordinate: 'Ngo.activities', arguments: { id } };
    const listed = await context.views.activities(id, parsePage(scope, args));
    const page = await withRecords(context, 'Activity', listed, (activity) => activityKey(id, activity.id));
    return toConnection(scope, page, ({ node, position }) => ({ node, position }));
  },
  publications: async ({ id }, args, { truth }) => {
    const scope = { coordinate: 'Ngo.publications', arguments: { id } };
    const page = parsePage(scope, args);
    const all = await truth.list('Publication', ngoPartition(id), PUBLICATIONS);
    const ordered = all.sort((a, b) => comparePositions(publicationPosition(a), publicationPosition(b)));
    return connectionOf(scope, pageOf(ordered, page, publicationPosition, comparePositions), publicationPosition);
  },
};
