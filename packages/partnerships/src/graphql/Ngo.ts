import { maySee } from '@liaison/kernel/reader';
import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay, chooseLanguage, LANGUAGES } from '@liaison/kernel/values';
import type { Language } from '@liaison/kernel/values';
import { comparePositions } from '../domain/order.ts';
import { comparePartnerships, isInForce } from '../domain/partnership.ts';
import { publicationPosition } from '../domain/publication.ts';
import { ownersOfNgo } from '../store/current.ts';
import { CONTACTS, ngoKey, PARTNERSHIPS, personKey, PUBLICATIONS } from '../store/keys.ts';
import type { NgoResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';
import { findActivity } from './owned.ts';
import { connectionOf, withNodes, withRecords } from './pages.ts';

export const Ngo: NgoResolvers = {
  name: ({ name, otherNames }, { language }, { languages }) =>
    chooseLanguage({ en: name, ...otherNames }, languages, language) ?? name,
  otherNames: ({ otherNames }) =>
    LANGUAGES.flatMap((language) => {
      const name = otherNames[language];
      return name === undefined ? [] : [{ language: language.toUpperCase() as Uppercase<Language>, name }];
    }),
  ids: ({ id, formerIds }) => [id, ...formerIds],
  partnerships: async (ngo, { asOf }, { truth, now }) => {
    const all = await truth.ofNgo('Partnership', PARTNERSHIPS, ngo);
    return all.filter((partnership) => isInForce(partnership, asOf ?? toDay(now)));
  },
  partnershipHistory: async (ngo, _, { truth }) => {
    const all = await truth.ofNgo('Partnership', PARTNERSHIPS, ngo);
    return all.sort(comparePartnerships);
  },
  activities: async ({ id }, args, context) => {
    const scope = { coordinate: 'Ngo.activities', arguments: { id } };
    const listed = await context.views.activities(id, parsePage(scope, args));
    const page = await withNodes(listed, (activity) => findActivity(context, { ngoId: id, id: activity.id }));
    return toConnection(scope, page, ({ node, position }) => ({ node, position }));
  },
  publications: async (ngo, args, { truth }) => {
    const scope = { coordinate: 'Ngo.publications', arguments: { id: ngo.id } };
    const page = parsePage(scope, args);
    const all = await truth.ofNgo('Publication', PUBLICATIONS, ngo);
    const ordered = all.sort((a, b) => comparePositions(publicationPosition(a), publicationPosition(b)));
    return connectionOf(scope, cutPage(ordered, page, publicationPosition, comparePositions), publicationPosition);
  },
  contacts: async (ngo, args, context) => {
    const scope = { coordinate: 'Ngo.contacts', arguments: { id: ngo.id } };
    const request = parsePage(scope, args);
    const isSeen = maySee(context, 'contacts:read', 'Ngo.contacts', ownersOfNgo(ngo));
    const all = isSeen ? await context.truth.ofNgo('Contact', CONTACTS, ngo) : [];
    const listed = cutPage(all, request, ({ id }) => [id], comparePositions);
    const page = await withRecords(context, 'Person', listed, ({ id }) => personKey(id));
    return toConnection(scope, page, ({ node, id }) => ({ node, position: [id] }));
  },
  history: ({ id }, args, context) => historyOf(context, 'Ngo.history', ngoKey(id), args),
};
