import { chooseLanguage } from '@liaison/kernel/values';
import type { VocabularyTermResolvers } from './generated/resolver-types.ts';

export const VocabularyTerm: VocabularyTermResolvers = {
  label: ({ label, code }, { language }, { languages }) => chooseLanguage(label, languages, language) ?? code,
  fullTitle: ({ fullTitle }, { language }, { languages }) => chooseLanguage(fullTitle, languages, language),
};
