import { chooseLanguage } from '@liaison/kernel/values';
import type { DacSectorResolvers } from './generated/resolver-types.ts';

export const DacSector: DacSectorResolvers = {
  code: ({ id }) => id,
  name: ({ id, name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? id,
};
