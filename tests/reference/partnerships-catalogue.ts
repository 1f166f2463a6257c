import type { ActivityFact, Dataset, Sourced } from '@liaison/data/dataset';
import { regionsByCountry } from './partnerships-statistics.ts';
import { byCodePoint, byName, inCodeOrder, textIn } from './shared.ts';
import type { ReferenceLanguage } from './shared.ts';

/** Records whole, and the lists of them that anybody can ask for. */
export interface CatalogueReference {
  ngos(where: { readonly field: string | null; readonly country: string | null }): string[];
  offices(where: { readonly region: string | null; readonly kind: string | null }): object[];
  states(where: { readonly region: string | null; readonly electoralGroup: string | null }): object[];
  /** An activity of an NGO or a programme. */
  activity(fact: ActivityFact): object;
  publications(ngoId: string): object[];
  vocabulary(scheme: string, languages: readonly ReferenceLanguage[]): object[];
}

export function createCatalogueReference(dataset: Dataset): CatalogueReference {
  const { ngos, fieldOffices, memberStates, dacSectors } = dataset;
  const regions = regionsByCountry(dataset);
  const regionCode = (label: string): string | undefined =>
    dataset.vocabulary.find(({ scheme, label: its }) => scheme === 'region' && its.en === label)?.code;

  return {
    ngos: ({ field, country }) =>
      ngos
        .filter(({ fieldsOfCompetence }) => field === null || fieldsOfCompetence.includes(field))
        .filter(({ headquartersCountryCode }) => country === null || headquartersCountryCode === country)
        .sort(byName)
        .map(({ id }) => id),
    offices: ({ region, kind }) =>
      fieldOffices
        .filter((office) => region === null || regionCode(office.region) === region)
        .filter((office) => kind === null || office.kind === kind)
        .sort(byName)
        .map((office) => ({
          id: office.id,
          name: office.name,
          kind: office.kind,
          city: office.city,
          country: { code: office.countryCode },
          location: locationOf(office),
          region: regionCode(office.region),
          asOf: office.asOf,
          countriesCovered: inCodeOrder(office.countriesCovered).map((code) => ({ code })),
          provenance: provenanceOf(office),
        })),
    states: ({ region, electoralGroup }) =>
      memberStates
        .filter(({ code }) => region === null || regions.get(code) === region)
        .filter((state) => electoralGroup === null || groupOf(state.electoralGroup) === electoralGroup)
        .sort((a, b) => byCodePoint(a.code, b.code))
        .map((state) => ({
          code: state.code,
          name: state.name.en,
          memberType: state.memberType,
          region: regions.get(state.code),
          electoralGroup: groupOf(state.electoralGroup),
          joinedYear: state.joinedYear,
          withdrawals: state.withdrawals.map(({ left, returned, note }) => ({
            leftYear: left,
            returnedYear: returned,
            note: note ?? null,
          })),
          capital: state.capital,
          location: locationOf(state),
          parentState: state.parentState === null ? null : { code: state.parentState },
          provenance: provenanceOf(state),
        })),
    activity: (fact) => ({
      id: fact.id,
      title: fact.title || null,
      externalId: fact.externalId,
      fieldsOfCompetence: inCodeOrder(fact.fieldsOfCompetence),
      startsOn: fact.startDate,
      endsOn: fact.endDate,
      countries: inCodeOrder(fact.countryCodes).map((code) => ({ code })),
      fieldOffices: fieldOffices
        .filter(({ id }) => fact.coveringFieldOfficeIds.includes(id))
        .sort(byName)
        .map(({ id }) => ({ id })),
      budget: moneyOf(fact.budgetAmount, fact.budgetCurrency),
      disbursed: moneyOf(fact.disbursedAmount, fact.disbursedCurrency),
      provenance: provenanceOf(fact),
      ...(fact.organizationType === 'NGO'
        ? {
            ngo: { id: fact.ngoId },
            organization: fact.organization,
            implementingPartners: [...fact.implementingPartners],
            dacSectors: inCodeOrder(fact.dacSectorCodes).map((code) => {
              const sector = dacSectors.find((candidate) => candidate.code === code);
              return { code, fieldOfCompetence: sector?.fieldOfCompetence ?? null };
            }),
            status: fact.status,
          }
        : {}),
    }),
    publications: (ngoId) =>
      dataset.publications
        .filter((publication) => publication.ngoId === ngoId)
        .sort((a, b) => (b.year ?? -1) - (a.year ?? -1) || byCodePoint(a.id, b.id))
        .map(({ id, title, year, url }) => ({ id, title, year, url })),
    vocabulary: (scheme, languages) =>
      dataset.vocabulary
        .filter((term) => term.scheme === scheme)
        .sort((a, b) => a.order - b.order)
        .map(({ code, label, order, number, fullTitle }) => ({
          code,
          label: textIn(label, languages),
          order,
          number: number ?? null,
          fullTitle: fullTitle ? textIn(fullTitle, languages) : null,
        })),
  };
}

/** The two codes of group V have brackets in the data, which no enum can have. */
function groupOf(group: string | null): string | null {
  return group === null ? null : group.replace('(a)', '_A').replace('(b)', '_B');
}

function locationOf({ latitude, longitude }: { readonly latitude: number | null; readonly longitude: number | null }) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function moneyOf(amount: number | null, currency: string | null): object | null {
  return amount === null || currency === null ? null : { amount, currency };
}

function provenanceOf({ source, confidence, note, example }: Sourced): object {
  return {
    source,
    confidence: confidence?.toUpperCase() ?? null,
    verifiedOn: null,
    note: note ?? null,
    isExample: example === true,
  };
}
