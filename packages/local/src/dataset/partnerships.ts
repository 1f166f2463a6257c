import { createHash } from 'node:crypto';
import { compareCodePoints, REGIONS } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Confidence, NewRecord, Provenance } from '@liaison/kernel/record';
import type { Region } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import {
  ACTIVITY,
  DAC_SECTOR,
  DATA_SOURCE,
  FIELD_OFFICE,
  FOCAL_POINT,
  MEMBER_STATE,
  NATIONAL_COMMISSION,
  NGO,
  PARTNERSHIP,
  PERSON,
  PROGRAMME,
  PROGRAMME_FEEDBACK,
  PUBLICATION,
  VOCABULARY_TERM,
} from '@liaison/partnerships';
import type { Partnership, Programme, VocabularyTerm } from '@liaison/partnerships';
import type { ActivityFact, Dataset, MemberStateFact, NgoFact, Sourced } from '@liaison/data/dataset';

const OPAQUE_DIGITS = 10;

/** The data set as records of the partnerships subgraph. Throws on a value that the graph has no word for. */
export function partnershipsRecords(dataset: Dataset): NewRecord[] {
  const regions = regionCodes(dataset);
  return [
    ...dataset.ngos.map(ngo),
    ...dataset.ngos.flatMap(impliedPartnerships).map((partnership) => PARTNERSHIP.encode(partnership)),
    ...dataset.partnerships.map((fact) =>
      PARTNERSHIP.encode({
        id: fact.id,
        ngoId: fact.ngoId,
        institution: fact.institution as Partnership['institution'],
        status: fact.status as Partnership['status'],
        startsOn: fact.startDate,
        endsOn: fact.endDate,
        renewedOn: null,
        reviewOn: null,
        modality: fact.modality as Partnership['modality'],
        functionalAreas: ordered(fact.functionalAreas) as Partnership['functionalAreas'],
        mechanisms: ordered(fact.mechanisms) as Partnership['mechanisms'],
        evidence: fact.evidence,
        provenance: provenanceOf(fact),
      }),
    ),
    ...dataset.activities.map((fact) => (fact.organizationType === 'NGO' ? activity(fact) : programme(fact))),
    ...dataset.publications.map(({ id, ngoId, title, year, url, ...sourced }) =>
      PUBLICATION.encode({ id, ngoId, title, year, url, provenance: provenanceOf(sourced) }),
    ),
    ...dataset.programmeFeedback.map(({ id, programmeId, ngoId, text, submittedOn, ...sourced }) =>
      PROGRAMME_FEEDBACK.encode({
        id,
        programmeId,
        ngoId,
        text,
        submittedOn,
        provenance: provenanceOf(sourced),
      }),
    ),
    ...dataset.fieldOffices.map((fact) =>
      FIELD_OFFICE.encode({
        id: fact.id,
        name: fact.name,
        kind: fact.kind as 'REGIONAL',
        city: fact.city,
        country: fact.countryCode,
        location: { latitude: fact.latitude, longitude: fact.longitude },
        region: regionOf(regions, fact.region),
        countriesCovered: ordered(fact.countriesCovered),
        asOf: fact.asOf,
        provenance: provenanceOf(fact),
      }),
    ),
    ...dataset.memberStates.flatMap((fact) => memberState(fact, regions)),
    ...dataset.focalPoints.flatMap(focalPoint),
    ...dataset.vocabulary.map((fact) =>
      VOCABULARY_TERM.encode({
        id: fact.id,
        scheme: fact.scheme.replaceAll(/[A-Z]/g, '_$&').toUpperCase() as VocabularyTerm['scheme'],
        code: fact.code,
        label: fact.label,
        fullTitle: fact.fullTitle ?? null,
        number: fact.number ?? null,
        order: fact.order,
        provenance: provenanceOf(fact),
      }),
    ),
    ...dataset.dacSectors.map((fact) =>
      DAC_SECTOR.encode({
        id: fact.code,
        name: fact.name,
        category: fact.category,
        categoryName: fact.categoryName,
        status: fact.status.toUpperCase() as 'ACTIVE',
        fieldOfCompetence: fact.fieldOfCompetence as FieldOfCompetence | null,
        fit: (fact.fit?.toUpperCase() ?? null) as 'EXACT' | null,
      }),
    ),
    ...dataset.dataSources.map(({ id, file, title, recordCount, origins }) =>
      DATA_SOURCE.encode({ id, file, title, recordCount, origins: [...origins] }),
    ),
  ];
}

function ngo(fact: NgoFact): NewRecord {
  const { headquartersCity: city, headquartersCountryCode: country } = fact;
  const { isni, ror, wikidata } = fact.identifiers;
  return NGO.encode({
    id: fact.id,
    name: fact.name,
    otherNames: fact.otherNames,
    acronym: fact.acronym,
    foundedYear: fact.foundedYear,
    website: fact.website,
    fieldsOfCompetence: fieldsOf(fact),
    headquarters: city === null && country === null ? null : { city, country, location: locationOf(fact) },
    // What the files have as `ecosoc` is a status, not an identifier: it stands in the partnerships.
    identifiers: (['ISNI', 'ROR', 'WIKIDATA'] as const).flatMap((scheme) => {
      const value = { ISNI: isni, ROR: ror, WIKIDATA: wikidata }[scheme];
      return value === null ? [] : [{ scheme, value }];
    }),
    formerIds: [],
    provenance: provenanceOf(fact),
  });
}

const ACCREDITATIONS: Readonly<Record<string, Pick<Partnership, 'institution' | 'status'>>> = {
  ECOSOC_GENERAL: { institution: 'UN_ECOSOC', status: 'GENERAL' },
  ECOSOC_SPECIAL: { institution: 'UN_ECOSOC', status: 'SPECIAL' },
  ECOSOC_ROSTER: { institution: 'UN_ECOSOC', status: 'ROSTER' },
  COE_PARTICIPATORY_STATUS: { institution: 'COUNCIL_OF_EUROPE', status: 'PARTICIPATORY' },
  ICH_2003_CONVENTION: { institution: 'ICH_2003_CONVENTION', status: 'ACCREDITED' },
};

/** The partnerships that an NGO's record tells of, without days: in force since before the records. */
function impliedPartnerships(fact: NgoFact): Partnership[] {
  const implied = fact.accreditations.map((accreditation) => {
    const found = ACCREDITATIONS[accreditation];
    if (!found) throw new Error(`The accreditation ${accreditation} of ${fact.id} is not known.`);
    return { ...found, evidence: null };
  });
  const status = (fact.partnershipStatus ?? 'UNSPECIFIED') as Partnership['status'];
  const official = { institution: 'UNESCO', status, evidence: fact.partnershipEvidence } as const;
  return (fact.officialPartner === true ? [official, ...implied] : implied).map((partnership) => ({
    id: `${fact.id}-${ID_ENDINGS[partnership.institution]}`,
    ngoId: fact.id,
    ...partnership,
    startsOn: null,
    endsOn: null,
    renewedOn: null,
    reviewOn: null,
    modality: null,
    functionalAreas: [],
    mechanisms: [],
    provenance: provenanceOf(fact),
  }));
}

const ID_ENDINGS: Readonly<Record<Partnership['institution'], string>> = {
  UNESCO: 'unesco',
  UN_ECOSOC: 'un-ecosoc',
  COUNCIL_OF_EUROPE: 'council-of-europe',
  ICH_2003_CONVENTION: 'ich-2003-convention',
  CONVERGENCES: 'convergences',
};

function activity(fact: ActivityFact): NewRecord {
  if (fact.ngoId === null) throw new Error(`The activity ${fact.id} names no NGO.`);
  return ACTIVITY.encode({
    ...undertaking(fact),
    title: fact.title,
    ngoId: fact.ngoId,
    organization: fact.organization,
    implementingPartners: [...fact.implementingPartners],
    dacSectorCodes: ordered(fact.dacSectorCodes),
    status: fact.status as 'IMPLEMENTATION' | null,
  });
}

function programme(fact: ActivityFact): NewRecord {
  return PROGRAMME.encode({ ...undertaking(fact), title: fact.title === '' ? null : fact.title });
}

function undertaking(fact: ActivityFact): Omit<Programme, 'title'> {
  const countries = ordered(fact.countryCodes);
  const [country = null] = countries;
  const location = locationOf(fact);
  const isPlaced = fact.placeName !== null || location !== null || countries.length === 1;
  return {
    id: fact.id,
    externalId: fact.externalId,
    fieldsOfCompetence: fieldsOf(fact),
    startsOn: fact.startDate,
    endsOn: fact.endDate,
    countries,
    place: isPlaced
      ? {
          name: fact.placeName,
          country: countries.length === 1 ? country : null,
          location,
          precision: fact.locationPrecision as 'PLACE_NAME' | null,
        }
      : null,
    fieldOfficeIds: [...fact.coveringFieldOfficeIds],
    budget: moneyOf(fact.budgetAmount, fact.budgetCurrency),
    disbursed: moneyOf(fact.disbursedAmount, fact.disbursedCurrency),
    provenance: provenanceOf(fact),
  };
}

function memberState(fact: MemberStateFact, regions: ReadonlyMap<string, Region>): NewRecord[] {
  const { code } = fact;
  const nationalCommissionId = `natcom-${code.toLowerCase()}`;
  return [
    MEMBER_STATE.encode({
      id: code,
      memberType: fact.memberType as 'MEMBER_STATE',
      name: fact.name,
      region: regionOf(regions, fact.region),
      electoralGroup: (fact.electoralGroup?.replace(/\((.)\)/, (_, letter: string) => `_${letter.toUpperCase()}`) ??
        null) as 'V_A' | null,
      joinedYear: fact.joinedYear,
      withdrawals: fact.withdrawals.map(({ left, returned, note }) => ({
        leftYear: left,
        returnedYear: returned,
        note: note ?? null,
      })),
      capital: fact.capital,
      location: locationOf(fact),
      parentState: fact.parentState,
      nationalCommissionId,
      provenance: provenanceOf(fact),
    }),
    NATIONAL_COMMISSION.encode({
      id: nationalCommissionId,
      name: fact.nationalCommission,
      memberState: code,
      provenance: provenanceOf(fact),
    }),
  ];
}

/** An id that is the same at every load and tells nothing of what it stands for. */
function opaqueId(prefix: string, of: string): string {
  return `${prefix}-${createHash('sha256').update(of).digest('hex').slice(0, OPAQUE_DIGITS)}`;
}

/** The role, and whoever holds it as a record of its own: an address is personal, a role is not. */
function focalPoint(fact: Dataset['focalPoints'][number]): NewRecord[] {
  const { id, role, fieldOfficeId, email } = fact;
  const field = fact.field as FieldOfCompetence;
  const personId = email === null ? null : opaqueId('person', id);
  const provenance = provenanceOf(fact);
  const named = FOCAL_POINT.encode({ id, field, role, fieldOfficeId, personId, provenance });
  if (personId === null) return [named];
  const holder = { id: personId, name: null, role, email, phone: null, ngoId: null, field, focalPointId: id };
  return [named, PERSON.encode({ ...holder, fieldOfficeId, verifiedOn: null, provenance })];
}

function provenanceOf({ source, confidence, note, example }: Sourced): Provenance {
  return {
    source,
    confidence: (confidence?.toUpperCase() ?? null) as Confidence | null,
    verifiedOn: null,
    note: note ?? null,
    isExample: example ?? false,
  };
}

function fieldsOf({ fieldsOfCompetence }: { fieldsOfCompetence: readonly string[] }): FieldOfCompetence[] {
  const known = FIELDS_OF_COMPETENCE.filter((field) => fieldsOfCompetence.includes(field));
  if (known.length < new Set(fieldsOfCompetence).size)
    throw new Error(`Unknown field in ${fieldsOfCompetence.join()}.`);
  return ordered(known) as FieldOfCompetence[];
}

function locationOf({ latitude, longitude }: { latitude: number | null; longitude: number | null }): {
  latitude: number;
  longitude: number;
} | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function moneyOf(amount: number | null, currency: string | null): { amount: number; currency: string } | null {
  return amount === null || currency === null ? null : { amount, currency };
}

function ordered(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted(compareCodePoints);
}

/** Offices and states name their region in English; the vocabulary says which code that is. */
function regionCodes({ vocabulary }: Dataset): ReadonlyMap<string, Region> {
  const regions = vocabulary.filter(({ scheme }) => scheme === 'region');
  return new Map(
    regions.flatMap(({ label, code }) => {
      const region = REGIONS.find((known) => known === code);
      return label.en !== undefined && region ? [[label.en, region]] : [];
    }),
  );
}

function regionOf(regions: ReadonlyMap<string, Region>, label: string): Region {
  const region = regions.get(label);
  if (!region) throw new Error(`The region ${label} is not in the vocabulary.`);
  return region;
}
