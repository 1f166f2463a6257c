// Writes the kernel's table of countries: the names and regions of UNESCO's Member States and Associate Members as the
// facts have them, and for every other ISO 3166-1 code the names of npm's i18n-iso-countries, without a region.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { readFacts } from '@liaison/data';

const { memberStates, vocabulary } = readFacts();

for (const locale of [english, spanish, french]) countries.registerLocale(locale);

const regions = new Map(
  vocabulary.filter(({ scheme }) => scheme === 'region').map(({ label, code }) => [label.en, code]),
);
const members = new Map(memberStates.map((state) => [state.code, state]));
const codes = [...new Set([...Object.keys(countries.getAlpha2Codes()), ...members.keys()])].toSorted();
const table = Object.fromEntries(
  codes.map((code) => {
    const member = members.get(code);
    const named = (language: string): string => countries.getName(code, language) ?? code;
    const names = member?.name ?? { en: named('en'), fr: named('fr'), es: named('es') };
    return [code, { ...names, region: regions.get(member?.region ?? '') ?? null }];
  }),
);
const path = 'packages/kernel/src/values/geography/countries.json';
writeFileSync(path, await format(JSON.stringify(table), { ...(await resolveConfig(path)), filepath: path }));
