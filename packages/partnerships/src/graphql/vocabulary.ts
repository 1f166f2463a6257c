import { chooseLanguage } from '@liaison/kernel/values';
import { DATA_SOURCES, vocabularyPartition } from '../record-keys.ts';
import { DATA_SOURCE, VOCABULARY_TERM } from '../records.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { listRecords } from './read-records.ts';

export const resolvers = {
  Query: {
    vocabulary: (_root, { scheme }, context) =>
      listRecords(VOCABULARY_TERM, { pk: vocabularyPartition(scheme) }, context),
    dataSources: (_root, _args, context) => listRecords(DATA_SOURCE, { pk: DATA_SOURCES }, context),
  },

  VocabularyTerm: {
    label: ({ label, code }, { language }, { languages }) => chooseLanguage(label, languages, language) ?? code,
    fullTitle: ({ fullTitle }, { language }, { languages }) => chooseLanguage(fullTitle, languages, language),
  },

  DacSector: {
    code: ({ id }) => id,
    name: ({ id, name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? id,
  },
} satisfies Partial<Resolvers>;
