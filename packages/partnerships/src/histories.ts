import { describeField, formatLocation, formatMoney, formatProvenance, joinTexts } from '@liaison/kernel/record';
import type { HistoryField } from '@liaison/kernel/record';
import type { Activity } from './domain/activity.ts';
import type { FieldOffice } from './domain/field-office.ts';
import type { FocalPoint } from './domain/focal-point.ts';
import type { MemberState, NationalCommission } from './domain/member-state.ts';
import type { Ngo } from './domain/ngo.ts';
import type { Partnership } from './domain/partnership.ts';
import type { Programme, ProgrammeFeedback } from './domain/programme.ts';
import type { Publication } from './domain/publication.ts';

/* The fields of each kind's history: names as in the schema, in its order. */

export function describeNgo(ngo: Ngo): HistoryField[] {
  return [
    describeField('name', ngo.name),
    describeField('acronym', ngo.acronym),
    describeField(
      'otherNames',
      joinTexts(Object.entries(ngo.otherNames).map(([language, name]) => `${language.toUpperCase()} ${name}`)),
    ),
    describeField('foundedYear', ngo.foundedYear),
    describeField('website', ngo.website),
    describeField('fieldsOfCompetence', joinTexts(ngo.fieldsOfCompetence)),
    describeField(
      'headquarters',
      ngo.headquarters &&
        joinTexts([ngo.headquarters.city, ngo.headquarters.country, formatLocation(ngo.headquarters.location)]),
    ),
    describeField('identifiers', joinTexts(ngo.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))),
    describeField('formerIds', joinTexts(ngo.formerIds)),
    describeField('provenance', formatProvenance(ngo.provenance)),
  ];
}

export function describePartnership(partnership: Partnership): HistoryField[] {
  return [
    describeField('ngo', partnership.ngoId),
    describeField('institution', partnership.institution),
    describeField('status', partnership.status),
    describeField('startsOn', partnership.startsOn),
    describeField('endsOn', partnership.endsOn),
    describeField('renewedOn', partnership.renewedOn),
    describeField('reviewOn', partnership.reviewOn),
    describeField('modality', partnership.modality),
    describeField('functionalAreas', joinTexts(partnership.functionalAreas)),
    describeField('mechanisms', joinTexts(partnership.mechanisms)),
    describeField('evidence', partnership.evidence),
    describeField('provenance', formatProvenance(partnership.provenance)),
  ];
}

export function describeActivity(activity: Activity): HistoryField[] {
  return [
    describeField('title', activity.title),
    describeField('externalId', activity.externalId),
    describeField('ngo', activity.ngoId),
    describeField('organization', activity.organization),
    describeField('implementingPartners', joinTexts(activity.implementingPartners)),
    describeField('fieldsOfCompetence', joinTexts(activity.fieldsOfCompetence)),
    describeField('dacSectors', joinTexts(activity.dacSectorCodes)),
    describeField('startsOn', activity.startsOn),
    describeField('endsOn', activity.endsOn),
    describeField('status', activity.status),
    ...describeWhereabouts(activity),
    describeField('provenance', formatProvenance(activity.provenance)),
  ];
}

export function describePublication(publication: Publication): HistoryField[] {
  return [
    describeField('title', publication.title),
    describeField('year', publication.year),
    describeField('url', publication.url),
    describeField('ngo', publication.ngoId),
    describeField('provenance', formatProvenance(publication.provenance)),
  ];
}

export function describeProgramme(programme: Programme): HistoryField[] {
  return [
    describeField('title', programme.title),
    describeField('externalId', programme.externalId),
    describeField('fieldsOfCompetence', joinTexts(programme.fieldsOfCompetence)),
    describeField('startsOn', programme.startsOn),
    describeField('endsOn', programme.endsOn),
    ...describeWhereabouts(programme),
    describeField('provenance', formatProvenance(programme.provenance)),
  ];
}

export function describeProgrammeFeedback(feedback: ProgrammeFeedback): HistoryField[] {
  return [
    describeField('text', feedback.text),
    describeField('programme', feedback.programmeId),
    describeField('ngo', feedback.ngoId),
    describeField('submittedOn', feedback.submittedOn),
    describeField('provenance', formatProvenance(feedback.provenance)),
  ];
}

export function describeFieldOffice(office: FieldOffice): HistoryField[] {
  return [
    describeField('name', office.name),
    describeField('kind', office.kind),
    describeField('city', office.city),
    describeField('country', office.country),
    describeField('location', formatLocation(office.location)),
    describeField('region', office.region),
    describeField('asOf', office.asOf),
    describeField('countriesCovered', joinTexts(office.countriesCovered)),
    describeField('provenance', formatProvenance(office.provenance)),
  ];
}

export function describeMemberState(state: MemberState): HistoryField[] {
  return [
    describeField(
      'name',
      joinTexts(Object.entries(state.name).map(([language, name]) => `${language.toUpperCase()} ${name}`)),
    ),
    describeField('memberType', state.memberType),
    describeField('region', state.region),
    describeField('electoralGroup', state.electoralGroup),
    describeField('joinedYear', state.joinedYear),
    describeField('capital', state.capital),
    describeField('location', formatLocation(state.location)),
    describeField('parentState', state.parentState),
    describeField('provenance', formatProvenance(state.provenance)),
  ];
}

export function describeNationalCommission(commission: NationalCommission): HistoryField[] {
  return [
    describeField('name', commission.name),
    describeField('memberState', commission.memberState),
    describeField('provenance', formatProvenance(commission.provenance)),
  ];
}

export function describeFocalPoint(focalPoint: FocalPoint): HistoryField[] {
  return [
    describeField('role', focalPoint.role),
    describeField('office', focalPoint.fieldOfficeId),
    describeField('person', focalPoint.personId, {
      scope: 'contacts:read',
      owners: [{ type: 'Sector', id: focalPoint.field }],
    }),
    describeField('provenance', formatProvenance(focalPoint.provenance)),
  ];
}

function describeWhereabouts({
  countries,
  place,
  fieldOfficeIds,
  budget,
  disbursed,
}: Activity | Programme): HistoryField[] {
  return [
    describeField('countries', joinTexts(countries)),
    describeField(
      'place',
      place && joinTexts([place.name, place.country, formatLocation(place.location), place.precision]),
    ),
    describeField('fieldOffices', joinTexts(fieldOfficeIds)),
    describeField('budget', formatMoney(budget)),
    describeField('disbursed', formatMoney(disbursed)),
  ];
}
