import { expect, it } from 'vitest';
import { textIn } from '../../reference/shared.ts';
import type { ReferenceLanguage } from '../../reference/shared.ts';
import { answerOf } from '../../support/asking.ts';
import { createDifferences } from '../../support/differences.ts';
import { describeBothWorlds, FIELDS } from './worlds.ts';

/** A header, the languages that it asks for in their order, and whether it is one that a browser sends. */
const HEADERS: readonly (readonly [header: string, languages: readonly ReferenceLanguage[]])[] = [
  ['fr', ['FR']],
  ['es-MX,es;q=0.9,en;q=0.8', ['ES', 'EN']],
  ['de, fr;q=0.7, es;q=0.8', ['ES', 'FR']],
  ['ja', []],
  ['fr;q=0, es', ['ES']],
  ['*', []],
  ['', []],
];

const NAMES = `query ($office: ID!, $state: ID!, $field: FieldOfCompetence!) {
  fieldOffice(id: $office) { country { code name fr: name(language: FR) es: name(language: ES) en: name(language: EN) } }
  memberState(code: $state) { code name fr: name(language: FR) es: name(language: ES) en: name(language: EN) }
  sector(field: $field) { name fr: name(language: FR) es: name(language: ES) en: name(language: EN) }
}`;

const LABELS = `query ($by: [PartnershipDimension!]!) {
  partnershipStats(by: $by) { groups { keys { value label fr: label(language: FR) es: label(language: ES) } } }
}`;

interface Labels {
  readonly partnershipStats: {
    readonly groups: readonly {
      readonly keys: readonly Readonly<Record<'value' | 'label' | 'fr' | 'es', string | null>>[];
    }[];
  };
}

interface Names {
  readonly code: string;
  readonly name: string;
  readonly fr: string;
  readonly es: string;
  readonly en: string;
}
interface Answer {
  readonly fieldOffice: { readonly country: Names };
  readonly memberState: Names;
  readonly sector: object;
}

describeBothWorlds('Names', 606, (trial) => {
  const { world, random } = trial;

  it('stand in the language of the argument, else in that of the reader, else in English', async () => {
    const differences = createDifferences();
    const header = random.deck(HEADERS);
    const office = random.deck(world.dataset.fieldOffices.map(({ id }) => id));
    const field = random.deck(FIELDS);
    for (const { code } of random.shuffled(world.dataset.memberStates).slice(0, 60)) {
      const [accepted, languages] = header();
      const variables = { office: office(), state: code, field: field() };
      const answer = await answerOf<Answer>(world, NAMES, variables, { 'accept-language': accepted });
      const expected = (its: string): Names => ({
        ...trial.reference.country(its, languages),
        fr: trial.reference.country(its, ['FR']).name,
        es: trial.reference.country(its, ['ES']).name,
        en: trial.reference.country(its, ['EN']).name,
      });
      const question = { ...variables, accepted };
      differences.compare(question, answer.memberState, expected(code));
      const { country } = answer.fieldOffice;
      differences.compare(question, country, expected(country.code));
      const labelIn = (wanted: readonly ReferenceLanguage[]) =>
        trial.reference.label('FIELD_OF_COMPETENCE', variables.field, wanted);
      const labels = { name: labelIn(languages), fr: labelIn(['FR']), es: labelIn(['ES']), en: labelIn([]) };
      differences.compare(question, answer.sector, labels);
    }
    expect(differences.found).toEqual([]);
  });

  it('of groups are labels in the language of the argument, else of the reader, else in English', async () => {
    const differences = createDifferences();
    for (const [accepted, languages] of HEADERS) {
      for (const by of ['FIELD_OF_COMPETENCE', 'REGION', 'COUNTRY', 'STATUS', 'YEAR_STARTED'] as const) {
        const headers = { 'accept-language': accepted };
        const { partnershipStats } = await answerOf<Labels>(world, LABELS, { by: [by] }, headers);
        for (const { value, label, fr, es } of partnershipStats.groups.flatMap(({ keys }) => keys)) {
          const expected = [languages, ['FR', ...languages], ['ES', ...languages]] as const;
          const labels = expected.map((wanted) => trial.reference.label(by, value, wanted as ReferenceLanguage[]));
          for (const [index, shown] of [label, fr, es].entries()) {
            const named = labels[index];
            if (named !== undefined) differences.compare({ by, value, accepted, index }, shown, named);
            else differences.compare({ by, value, accepted, index }, shown !== null && shown !== '', true);
          }
        }
      }
    }
    expect(differences.compared).toBeGreaterThan(100);
    expect(differences.found).toEqual([]);
  });

  it('of NGOs are those that they are known by in the language, else the usual ones', async () => {
    const differences = createDifferences();
    const document = 'query ($id: ID!) { ngo(id: $id) { name fr: name(language: FR) es: name(language: ES) } }';
    const header = random.deck(HEADERS);
    for (const { id, name, otherNames } of random.shuffled(world.dataset.ngos).slice(0, 60)) {
      const [accepted, languages] = header();
      const { ngo } = await answerOf<{ ngo: object }>(world, document, { id }, { 'accept-language': accepted });
      const texts = { ...otherNames, en: name };
      const nameIn = (wanted: readonly ReferenceLanguage[]) => textIn(texts, wanted);
      const expected = { name: nameIn(languages), fr: nameIn(['FR', ...languages]), es: nameIn(['ES', ...languages]) };
      differences.compare({ id, accepted }, ngo, expected);
    }
    expect(differences.found).toEqual([]);
  });

  it('are told to depend on the language of the reader', async () => {
    const { headers } = await world.ask('MemberStateBrief', { code: 'FR' }, { 'accept-language': 'fr' });
    expect(headers['vary']?.toLowerCase()).toContain('accept-language');
  });
});
